import type { AtBuild } from '../atBuild.ts';

export default {
  card: [
    { name: 'pool', box: [6, 4, 350, 230] },
    { name: 'timeline', box: [10, 262, 352, 478] },
  ],
  tile: [252, 456],
  behind: 'still holds with times',
} satisfies AtBuild;
