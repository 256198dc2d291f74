import type { AtBuild } from '../atBuild.ts';

export default {
  card: [0, 240],
  tile: [34, 238],
  behind: 'sets',
} satisfies AtBuild;
