import type { AtBuild } from '../atBuild.ts';
import { dropSetTrials } from './records.ts';

export default {
  card: [0, 404],
  tile: [0, 131],
  behind: 'sets',
  data: dropSetTrials,
} satisfies AtBuild;
