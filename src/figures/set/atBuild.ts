import type { AtBuild } from '../atBuild.ts';

export default {
  card: [
    { name: 'pool', when: { next: '' }, box: [78, 4, 354, 212] },
    { name: 'timeline', box: [2, 242, 268, 416] },
    { name: 'wall', box: [156, 4, 354, 174] },
  ],
  tile: [246, 446],
  behind: 'sets',
} satisfies AtBuild;
