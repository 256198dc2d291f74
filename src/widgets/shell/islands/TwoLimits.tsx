import { twoLimits } from '../../two-limits/two-limits.ts';
import { FigureShell, type IslandProps } from '../FigureShell.tsx';

export default function TwoLimits(props: IslandProps) {
  return <FigureShell widget={twoLimits} {...props} />;
}
