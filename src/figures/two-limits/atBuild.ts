import type { AtBuild } from '../atBuild.ts';

export default {
  card: [0, 245],
  behind: 'sets',
} satisfies AtBuild;
