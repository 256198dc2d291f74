import { dropSet } from '../../drop-set/drop-set.ts';
import { FigureShell, type IslandProps } from '../FigureShell.tsx';

export default function DropSet(props: IslandProps) {
  return <FigureShell widget={dropSet} {...props} />;
}
