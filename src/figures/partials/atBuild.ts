import type { AtBuild } from '../atBuild.ts';

export default {
  card: [{ name: 'curve', box: [62, 26, 340, 214] }],
  tile: [34, 238],
  behind: 'sets',
} satisfies AtBuild;
