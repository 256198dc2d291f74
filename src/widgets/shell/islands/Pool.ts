import { pool } from '../../pool/pool.ts';
import { island } from '../island.tsx';

export default island(pool);
