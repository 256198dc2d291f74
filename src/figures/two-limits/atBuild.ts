import type { AtBuild } from '../atBuild.ts';

export default {
  card: [0, 245],
  tile: [0, 158],
  behind: 'sets',
} satisfies AtBuild;
