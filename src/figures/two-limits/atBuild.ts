import type { AtBuild } from '../atBuild.ts';

export default {
  card: [0, 344],
  behind: 'sets',
} satisfies AtBuild;
