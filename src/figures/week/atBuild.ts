import type { AtBuild } from '../atBuild.ts';
import { weekRecords } from './records.ts';

export default {
  card: [{ name: 'week', box: [8, 0, 352, 128] }],
  tile: [0, 156],
  behind: 'records',
  data: weekRecords,
} satisfies AtBuild;
