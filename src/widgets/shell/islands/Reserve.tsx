import { reserve } from '../../reserve/reserve.ts';
import { FigureShell, type IslandProps } from '../FigureShell.tsx';

export default function Reserve(props: IslandProps) {
  return <FigureShell widget={reserve} {...props} />;
}
