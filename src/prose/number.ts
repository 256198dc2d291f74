import { presetPage, referencePage } from '../addresses/addresses.ts';
import { findingPlace, numbersPlace } from '../addresses/places.ts';
import { noticedStudy } from '../evidence/notice.ts';
import { printFinding } from '../evidence/print.ts';
import type { Finding, Study } from '../evidence/study.ts';
import type { FigureId } from '../figures/list.ts';
import { type Preset, scenarioOf } from '../figures/preset.ts';
import { fieldsOf, readout } from '../figures/questions.ts';
import { parameters } from '../model/parameters.ts';
import { ratingText } from '../scenario/effort.ts';
import { writeQuery } from '../scenario/query.ts';
import type { Readout } from '../scenario/question.ts';
import { duration, formatNumber } from '../typography/number.ts';
import { isForm, type SpokenForm, sayFinding, spokenForms } from './spoken.ts';

/** Where numbers in prose come from. */
export interface Sources {
  study(id: string): Study | undefined;
  preset(id: string): Preset | undefined;
}

/** The state of a figure in which a number is seen. */
export interface NumberState {
  readonly figure: FigureId;
  readonly preset: Preset;
  /** The same state as the query of any figure of that kind. */
  readonly query: string;
  /** The moment of the run, s; without one, the run is at rest. */
  readonly seconds?: number;
}

/** A number for prose: as a sentence says it, where it comes from, and which study must be cited beside it. */
export interface BoundNumber {
  readonly text: string;
  readonly href: string;
  /** Where it comes from, and of a finding what the sentence leaves out. */
  readonly title: string;
  readonly study?: string;
  /** Where its publisher has taken it back or put it in doubt: “a retracted study”. */
  readonly noticed?: string;
  readonly state?: NumberState;
}

export const printReadout: Record<Readout['unit'], (value: number) => string> = {
  s: duration,
  '%': (value) => `${formatNumber(value, 0)}\u00a0%`,
  units: (value) => formatNumber(value),
  repetitions: (value) => formatNumber(value),
  sets: (value) => formatNumber(value),
  sessions: (value) => formatNumber(value),
  'of 10': ratingText,
  times: (value) => formatNumber(value, 1),
};

/** A number that an address names: the value, and how it is printed where prose binds it. */
export type NamedNumber =
  | { readonly kind: 'parameter'; readonly value: number; readonly label: string }
  | { readonly kind: 'sample'; readonly study: Study; readonly size: number }
  | { readonly kind: 'finding'; readonly study: Study; readonly finding: Finding }
  | { readonly kind: 'run'; readonly preset: Preset; readonly name: string; readonly readout: Readout };

function ofStudy(study: Study, name: string): NamedNumber {
  if (name === 'sample') {
    const { size } = study.sample;
    if (typeof size !== 'number') throw new Error(`the sample of ${study.id} is ${size}; say it in words`);
    return { kind: 'sample', study, size };
  }
  const finding = study.findings.find(({ id }) => id === name);
  if (finding === undefined)
    throw new Error(
      `study ${study.id} has no finding ${name}; it has sample, ${study.findings.map(({ id }) => id).join(', ')}`,
    );
  return { kind: 'finding', study, finding };
}

function ofModel(name: string): NamedNumber {
  if (!Object.hasOwn(parameters, name))
    throw new Error(`unknown parameter: ${name}; see src/model/parameters.ts`);
  return { kind: 'parameter', ...parameters[name as keyof typeof parameters] };
}

/**
 * Finds the number of an address: `study.finding`, `study.sample`, `preset.readout` or `model.parameter`.
 *
 * @throws Error that says which part of the address is unknown and what there is
 */
export function namedNumber(address: string, sources: Sources): NamedNumber {
  const [owner = '', name = '', ...more] = address.split('.');
  if (more.length > 0) throw new Error(`number not found: ${address}; write two words with one full stop`);
  if (owner === 'model') return ofModel(name);
  const study = sources.study(owner);
  if (study !== undefined) return ofStudy(study, name);
  const preset = sources.preset(owner);
  if (preset === undefined)
    throw new Error(
      `number not found: ${address}; write study.finding, study.sample, preset.readout or model.parameter`,
    );
  return { kind: 'run', preset, name, readout: readout(preset.figure, scenarioOf(preset), name) };
}

type Printer<K extends NamedNumber['kind']> = (
  named: Extract<NamedNumber, { kind: K }>,
  form: SpokenForm,
) => BoundNumber;

/** What has become of the study of a number, to be told beside it. */
function noticed(study: Study): Pick<BoundNumber, 'noticed'> {
  const words = noticedStudy(study);
  return words === undefined ? {} : { noticed: words };
}
const beforeNoticed = (study: Study) =>
  noticedStudy(study) === undefined ? '' : `From ${noticedStudy(study)}. `;

const printers: { readonly [K in NamedNumber['kind']]: Printer<K> } = {
  parameter: ({ value, label }) => ({
    text: formatNumber(value),
    href: numbersPlace('pool'),
    title: `From ${label}, in the simulation`,
  }),
  sample: ({ study, size }) => ({
    text: formatNumber(size),
    href: referencePage(study.id),
    title: `${beforeNoticed(study)}From the sample of this study`,
    study: study.id,
    ...noticed(study),
  }),
  finding: ({ study, finding }, form) => ({
    text: sayFinding(finding, form),
    href: findingPlace(study.id, finding.id),
    title: `${beforeNoticed(study)}${printFinding(finding)}: ${finding.text}`,
    study: study.id,
    ...noticed(study),
  }),
  run: ({ preset, readout: { unit, value, seconds } }) => ({
    text: printReadout[unit](value),
    href: presetPage(preset.figure, preset.id),
    title: `From a run of the simulation: ${preset.title}`,
    state: {
      figure: preset.figure,
      preset,
      query: writeQuery(scenarioOf(preset), fieldsOf(preset.figure)),
      ...(seconds !== undefined && { seconds }),
    },
  }),
};

/**
 * A number as prose prints it.
 *
 * @throws Error that says what is wrong with the address or the form
 */
export function boundNumber(address: string, sources: Sources, form: string = 'full'): BoundNumber {
  if (!isForm(form)) throw new Error(`unknown form: as="${form}"; use ${spokenForms.join(', ')}`);
  const named = namedNumber(address, sources);
  return (printers[named.kind] as Printer<NamedNumber['kind']>)(named as never, form);
}
