import { evidenceMap } from '../../evidence-map/evidence-map.ts';
import { FigureShell, type IslandProps } from '../FigureShell.tsx';

export default function EvidenceMap(props: IslandProps) {
  return <FigureShell widget={evidenceMap} {...props} />;
}
