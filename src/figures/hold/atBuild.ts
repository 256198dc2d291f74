import type { AtBuild } from '../atBuild.ts';

export default {
  card: [0, 484],
  behind: 'still holds with times',
} satisfies AtBuild;
