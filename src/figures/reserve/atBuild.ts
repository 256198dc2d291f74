import type { AtBuild } from '../atBuild.ts';

export default {
  card: [0, 230],
  behind: 'sets',
} satisfies AtBuild;
