import { pool } from '../../pool/pool.ts';
import { FigureShell, type IslandProps } from '../FigureShell.tsx';

export default function Pool(props: IslandProps) {
  return <FigureShell widget={pool} {...props} />;
}
