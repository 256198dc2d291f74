import type { AtBuild } from '../atBuild.ts';

export default {
  card: [0, 484],
  tile: [252, 456],
  behind: 'still holds with times',
} satisfies AtBuild;
