import type { Mark, Text } from '../../view/picture.ts';

const isText = (mark: Mark): mark is Text => mark.kind === 'text';
const saysSame = (name: Text) => (mark: Mark) =>
  isText(mark) && mark.text === name.text && mark.style === name.style;

/** What the first and the last picture of a film both name: each where the last one has it. */
export const namesKept = (first: readonly Mark[], last: readonly Mark[]): readonly Text[] =>
  last.filter(isText).filter((name) => first.some(saysSame(name)));

/**
 * A picture with the names that it lacks. Who plays a figure can go back to where its lines begin and end, and there they have
 * their names; a film has to name them on the way as well.
 */
export const withNames = (marks: readonly Mark[], names: readonly Text[]): readonly Mark[] => [
  ...marks,
  ...names.filter((name) => !marks.some(saysSame(name))),
];
