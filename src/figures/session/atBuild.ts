import type { AtBuild } from '../atBuild.ts';
import { sessionRecords } from './records.ts';

export default {
  card: [0, 318],
  behind: 'sets',
  data: sessionRecords,
} satisfies AtBuild;
