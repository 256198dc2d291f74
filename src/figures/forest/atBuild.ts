import type { AtBuild } from '../atBuild.ts';
import { forestData } from './records.ts';

export default {
  card: [0, 305],
  tile: [0, 194],
  behind: 'records',
  data: (records) => forestData(records.forests, records),
} satisfies AtBuild;
