import { forest } from '../../forest/forest.ts';
import { FigureShell, type IslandProps } from '../FigureShell.tsx';

export default function Forest(props: IslandProps) {
  return <FigureShell widget={forest} {...props} />;
}
