import { tagsIn } from './tags.ts';

/** The studies that a Cite tag names. */
export const studiesOf = (list: string): string[] => list.trim().split(/\s+/);

/** The studies that a lesson cites, in order of first appearance: the Vancouver order. */
export function citedStudies(text: string): string[] {
  const cited = tagsIn(text)
    .filter(({ name }) => name === 'Cite')
    .flatMap(({ attributes }) => studiesOf(attributes.study ?? ''));
  return [...new Set(cited)];
}

/** The claims that a lesson states, in order of first appearance. */
export function statedClaims(text: string): string[] {
  const stated = tagsIn(text)
    .filter(({ name }) => name === 'Claim')
    .map(({ attributes }) => attributes.id ?? '');
  return [...new Set(stated)];
}

/** The number of each study in a lesson, from 1. */
export const numbered = (studies: readonly string[]): ReadonlyMap<string, number> =>
  new Map(studies.map((study, index) => [study, index + 1]));

/** The presets that a lesson shows as figures, in order of first appearance. */
export function shownPresets(text: string): string[] {
  const shown = tagsIn(text)
    .filter(({ name }) => name === 'Figure')
    .map(({ attributes }) => attributes.scenario ?? '');
  return [...new Set(shown)];
}
