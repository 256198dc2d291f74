import type { AtBuild } from '../atBuild.ts';

export default {
  card: [0, 482],
  behind: 'still holds with times',
} satisfies AtBuild;
