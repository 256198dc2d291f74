import { figureIds } from '../../src/figures/list.ts';

/** Where the site and the blog stand while they are tried. WordPress asks no other port than a few. */
export const site = 'http://127.0.0.1:8080';
export const blogPort = 8090;

export const figures = figureIds.map((id) => `/figures/${id}/`);

/** What is pasted into the blog: every figure, a preset, a claim, a lesson. */
export const pasted: readonly string[] = [
  ...figures,
  '/figures/set/set-drop/',
  '/claims/less-load-less-effort/',
  '/lessons/beyond-failure/',
];

export const blog = `http://127.0.0.1:${blogPort}/`;

export const postOf = (editor: 'block' | 'classic', path: string): string =>
  `${blog}?name=${editor}-${path.slice(1, -1).replaceAll('/', '-')}`;

/** One post with everything in it, in a dark style of its theme. */
export const darkPost = `${blog}?name=all&style=dark`;
