import type { AtBuild } from '../atBuild.ts';

export default {
  card: [165, 506],
  behind: 'sets',
} satisfies AtBuild;
