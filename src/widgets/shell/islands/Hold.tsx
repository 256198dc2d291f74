import { hold } from '../../hold/hold.ts';
import { FigureShell, type IslandProps } from '../FigureShell.tsx';

export default function Hold(props: IslandProps) {
  return <FigureShell widget={hold} {...props} />;
}
