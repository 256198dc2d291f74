import type { AtBuild } from '../atBuild.ts';

export default {
  card: [0, 305],
  behind: 'sets',
} satisfies AtBuild;
