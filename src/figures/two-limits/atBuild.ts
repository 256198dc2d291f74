import type { AtBuild } from '../atBuild.ts';
import { evidence } from './evidence.ts';

export default {
  card: [{ name: 'force and counts', box: [8, 46, 340, 156] }],
  tile: [0, 158],
  behind: 'sets',
  rests: evidence.map(({ source }) => source),
} satisfies AtBuild;
