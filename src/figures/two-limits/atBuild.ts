import type { AtBuild } from '../atBuild.ts';
import { evidence } from './evidence.ts';

export default {
  card: [0, 245],
  tile: [0, 158],
  behind: 'sets',
  rests: evidence.map(({ source }) => source),
} satisfies AtBuild;
