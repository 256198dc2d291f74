import type { AtBuild } from '../atBuild.ts';

export default {
  card: [0, 345],
  behind: 'sets',
} satisfies AtBuild;
