import type { Library } from '../../library/library.ts';

const dayOf = (date: Date) => date.toISOString().slice(0, 10);

/** The day of the newest change to a lesson or a verdict: of what a build with the same content says the same. */
export const newestDay = ({ lessons, claims }: Library): string =>
  [
    ...lessons.map(({ data: { changed, published } }) => dayOf(changed ?? published)),
    ...[...claims.values()].flatMap(({ history }) => history.map(({ date }) => date)),
  ]
    .sort()
    .at(-1) ?? '';
