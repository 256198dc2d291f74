import { dropSet } from '../../drop-set/drop-set.ts';
import { island } from '../island.tsx';

export default island(dropSet);
