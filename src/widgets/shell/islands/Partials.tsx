import { partials } from '../../partials/partials.ts';
import { FigureShell, type IslandProps } from '../FigureShell.tsx';

export default function Partials(props: IslandProps) {
  return <FigureShell widget={partials} {...props} />;
}
