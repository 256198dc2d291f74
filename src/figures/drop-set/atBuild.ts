import type { AtBuild } from '../atBuild.ts';
import { dropSetTrials } from './records.ts';

export default {
  card: [
    { name: 'time', box: [4, 314, 346, 402] },
    { name: 'lanes', box: [2, 0, 342, 262] },
  ],
  tile: [0, 131],
  behind: 'sets',
  data: dropSetTrials,
} satisfies AtBuild;
