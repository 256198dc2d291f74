import type { AtBuild } from '../atBuild.ts';

export default {
  card: [0, 298],
  behind: 'sets',
} satisfies AtBuild;
