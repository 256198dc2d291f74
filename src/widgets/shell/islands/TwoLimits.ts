import { twoLimits } from '../../two-limits/two-limits.ts';
import { island } from '../island.tsx';

export default island(twoLimits);
