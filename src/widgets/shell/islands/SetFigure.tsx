import { set } from '../../set/set.ts';
import { FigureShell, type IslandProps } from '../FigureShell.tsx';

export default function SetFigure(props: IslandProps) {
  return <FigureShell widget={set} {...props} />;
}
