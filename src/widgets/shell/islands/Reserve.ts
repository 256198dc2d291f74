import { reserve } from '../../reserve/reserve.ts';
import { island } from '../island.tsx';

export default island(reserve);
