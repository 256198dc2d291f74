import { forest } from '../../forest/forest.ts';
import { island } from '../island.tsx';

export default island(forest);
