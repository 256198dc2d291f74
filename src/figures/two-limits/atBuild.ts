import type { AtBuild } from '../atBuild.ts';

export default {
  card: [0, 316],
  behind: 'sets',
} satisfies AtBuild;
