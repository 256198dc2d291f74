import type { AtBuild } from '../atBuild.ts';

export default {
  card: [{ name: 'pool', box: [6, 4, 350, 232] }],
  tile: [28, 230],
  behind: 'still holds',
} satisfies AtBuild;
