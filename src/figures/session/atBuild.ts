import type { AtBuild } from '../atBuild.ts';
import { sessionRecords } from './records.ts';

export default {
  card: [0, 250],
  tile: [88, 240],
  behind: 'sets',
  data: sessionRecords,
} satisfies AtBuild;
