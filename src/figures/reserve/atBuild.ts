import type { AtBuild } from '../atBuild.ts';
import { publishedErrors } from './published.ts';

export default {
  card: [{ name: 'set', box: [76, 4, 352, 206] }],
  tile: [34, 230],
  behind: 'sets',
  rests: publishedErrors.map(({ source }) => source),
} satisfies AtBuild;
