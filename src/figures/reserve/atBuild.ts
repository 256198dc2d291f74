import type { AtBuild } from '../atBuild.ts';

export default {
  card: [0, 230],
  tile: [34, 230],
  behind: 'sets',
} satisfies AtBuild;
