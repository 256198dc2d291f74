import { session } from '../../session/session.ts';
import { island } from '../island.tsx';

export default island(session);
