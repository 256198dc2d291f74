import { set } from '../../set/set.ts';
import { island } from '../island.tsx';

export default island(set);
