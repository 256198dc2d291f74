import type { AtBuild } from '../atBuild.ts';

export default {
  card: [0, 326],
  behind: 'sets',
} satisfies AtBuild;
