import { fieldsOf } from '../figures/questions.ts';
import { allJoints, enduranceByJoint } from '../model/endurance.ts';
import { type Parameter, parameters } from '../model/parameters.ts';
import { setParameters } from '../model/set/parameters.ts';
import { citedStudies } from '../prose/citations.ts';
import type { Collections } from './collections.ts';

const allParameters: readonly Parameter[] = [...Object.values(parameters), ...Object.values(setParameters)];

/** The studies behind the numbers of the model. */
export const modelStudies = (): readonly (string | undefined)[] => [
  ...allParameters.map(({ source }) => ('study' in source ? source.study : undefined)),
  ...[allJoints, ...enduranceByJoint].map(({ study }) => study),
];

/** Every study that content or the model rests on. */
export function usedStudies(all: Collections): ReadonlySet<string | undefined> {
  const { claims, terms, lessons, forests, calibrations, presets } = all;
  return new Set([
    ...claims.entries.flatMap(({ data }) => data.evidence.map(({ study }) => study)),
    ...terms.entries.flatMap(({ data }) => data.sources),
    ...lessons.files.flatMap(({ text }) => citedStudies(text)),
    ...forests.entries.flatMap(({ data: { plots, told } }) =>
      [...plots.flatMap(({ rows }) => rows), ...told].map(({ study }) => study),
    ),
    ...calibrations.entries.map(({ data }) => data.study),
    ...presets.entries.flatMap(({ data }) => [
      data.study,
      ...fieldsOf(data.figure).map((field) => ('published' in field ? field.published?.study : undefined)),
    ]),
    ...modelStudies(),
  ]);
}
