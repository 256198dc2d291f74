import type { AtBuild } from '../atBuild.ts';

export default {
  card: [0, 252],
  tile: [28, 230],
  behind: 'still holds',
} satisfies AtBuild;
