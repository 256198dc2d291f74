import type { AtBuild } from '../atBuild.ts';
import { weekRecords } from './records.ts';

export default {
  card: [0, 283],
  tile: [0, 156],
  behind: 'records',
  data: weekRecords,
} satisfies AtBuild;
