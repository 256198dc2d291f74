import type { AtBuild } from '../atBuild.ts';
import { sessionRecords } from './records.ts';

export default {
  card: [0, 250],
  behind: 'sets',
  data: sessionRecords,
} satisfies AtBuild;
