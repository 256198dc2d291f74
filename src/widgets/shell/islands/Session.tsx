import { session } from '../../session/session.ts';
import { FigureShell, type IslandProps } from '../FigureShell.tsx';

export default function Session(props: IslandProps) {
  return <FigureShell widget={session} {...props} />;
}
