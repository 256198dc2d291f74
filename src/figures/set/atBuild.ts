import type { AtBuild } from '../atBuild.ts';

export default {
  card: [0, 497],
  behind: 'sets',
} satisfies AtBuild;
