import type { AtBuild } from '../atBuild.ts';

export default {
  card: [0, 467],
  behind: 'sets',
} satisfies AtBuild;
