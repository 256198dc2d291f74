import { partials } from '../../partials/partials.ts';
import { island } from '../island.tsx';

export default island(partials);
