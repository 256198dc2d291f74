import { lessonOf } from './lesson.ts';

/** The studies that a Cite tag names. */
export const studiesOf = (list: string): string[] => list.trim().split(/\s+/);

/** What the components of one name were given, in order of first appearance. */
const given = (text: string, component: string, attribute: string): string[] => [
  ...new Set(
    lessonOf(text).tags.flatMap(({ name, attributes }) =>
      name === component && attributes[attribute] ? studiesOf(attributes[attribute]) : [],
    ),
  ),
];

/** The studies that a lesson cites, in order of first appearance: the Vancouver order. */
export const citedStudies = (text: string): string[] => given(text, 'Cite', 'study');

/** The claims that a lesson states, in order of first appearance. */
export const statedClaims = (text: string): string[] => given(text, 'Claim', 'id');

/** The presets that a lesson shows as figures, in order of first appearance. */
export const shownPresets = (text: string): string[] => given(text, 'Figure', 'scenario');

/** The figures of a lesson in order: the preset, and the panel where one is shown alone. */
export const shownFigures = (
  text: string,
): { readonly scenario: string; readonly show: string | undefined }[] =>
  lessonOf(text).tags.flatMap(({ name, attributes: { scenario, show } }) =>
    name === 'Figure' && scenario !== undefined ? [{ scenario, show }] : [],
  );

/** The presets whose figures a lesson shows whole, with what explains their marks, in order. */
export const wholeFigures = (text: string): string[] =>
  lessonOf(text).tags.flatMap(({ name, attributes: { scenario, show } }) =>
    name === 'Figure' && scenario !== undefined && show === undefined ? [scenario] : [],
  );

/** The figures of a lesson that show one panel alone. */
export const shownPanels = (text: string): { readonly scenario: string; readonly show: string }[] =>
  lessonOf(text).tags.flatMap(({ name, attributes: { scenario, show } }) =>
    name === 'Figure' && scenario !== undefined && show !== undefined ? [{ scenario, show }] : [],
  );

/** The presets about whose run a lesson asks for a guess: at a number of it, or at an answer that it shows. */
export const guessedPresets = (text: string): string[] => [
  ...given(text, 'Predict', 'of').map((readout) => readout.slice(0, readout.lastIndexOf('.'))),
  ...given(text, 'Predict', 'run'),
];

/** The findings whose numbers a lesson prints, as study.finding, in order of first appearance. */
export const boundFindings = (text: string): string[] => given(text, 'Number', 'of');

/** The number of each study in a lesson, from 1. */
export const numbered = (studies: readonly string[]): ReadonlyMap<string, number> =>
  new Map(studies.map((study, index) => [study, index + 1]));
