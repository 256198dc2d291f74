import { evidenceMap } from '../../evidence-map/evidence-map.ts';
import { island } from '../island.tsx';

export default island(evidenceMap);
