import { hold } from '../../hold/hold.ts';
import { island } from '../island.tsx';

export default island(hold);
