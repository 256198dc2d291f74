import type { AtBuild } from '../atBuild.ts';
import { forestData } from './records.ts';

export default {
  card: [{ name: 'analyses', box: [8, 0, 352, 150], rows: { of: 'no-difference', above: 30, below: 18 } }],
  tile: [0, 194],
  behind: 'records',
  data: (records) => forestData(records.forests, records),
} satisfies AtBuild;
