import type { AtBuild } from '../atBuild.ts';

export default {
  card: [0, 467],
  tile: [246, 446],
  behind: 'sets',
} satisfies AtBuild;
