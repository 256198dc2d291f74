import type { AtBuild } from '../atBuild.ts';

export default {
  card: [0, 252],
  behind: 'still holds',
} satisfies AtBuild;
