import type { AtBuild } from '../atBuild.ts';
import { publishedErrors } from './published.ts';

export default {
  card: [0, 230],
  tile: [34, 230],
  behind: 'sets',
  rests: publishedErrors.map(({ source }) => source),
} satisfies AtBuild;
