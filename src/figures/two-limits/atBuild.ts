import type { AtBuild } from '../atBuild.ts';

export default {
  card: [0, 160],
  behind: 'sets',
} satisfies AtBuild;
