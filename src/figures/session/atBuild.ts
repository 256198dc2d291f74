import type { AtBuild } from '../atBuild.ts';
import { sessionRecords } from './records.ts';

export default {
  card: [{ name: 'sets', box: [8, 92, 352, 224] }],
  tile: [88, 240],
  behind: 'sets',
  data: sessionRecords,
} satisfies AtBuild;
