import type { AtBuild } from '../atBuild.ts';

export default {
  card: [0, 240],
  behind: 'sets',
} satisfies AtBuild;
