import { figurePage, referencePage } from '../addresses/addresses.ts';
import { type Form, forms, printFinding } from '../evidence/print.ts';
import type { Study } from '../evidence/study.ts';
import { type Preset, scenarioOf } from '../figures/preset.ts';
import { fieldsOf, readout } from '../figures/questions.ts';
import { parameters } from '../model/parameters.ts';
import { writeQuery } from '../scenario/query.ts';
import type { Readout } from '../scenario/question.ts';
import { duration, formatNumber } from '../typography/number.ts';

/** Where numbers in prose come from. */
export interface Sources {
  study(id: string): Study | undefined;
  preset(id: string): Preset | undefined;
}

/** A number for prose: as printed, where it comes from, and which study must be cited beside it. */
export interface BoundNumber {
  readonly text: string;
  readonly href: string;
  readonly from: string;
  readonly study?: string;
}

const printReadout: Record<Readout['unit'], (value: number) => string> = {
  s: duration,
  '%': (value) => `${formatNumber(value, 0)}\u00a0%`,
  units: (value) => formatNumber(value),
  repetitions: (value) => formatNumber(value),
  'of 10': (value) => formatNumber(value, 1),
};

function ofStudy(study: Study, name: string, form: Form): BoundNumber {
  const href = referencePage(study.id);
  if (name === 'sample') {
    const { size } = study.sample;
    if (typeof size !== 'number') throw new Error(`the sample of ${study.id} is ${size}; say it in words`);
    return { text: formatNumber(size), href, from: 'the sample of this study', study: study.id };
  }
  const finding = study.findings.find(({ id }) => id === name);
  if (finding === undefined)
    throw new Error(
      `study ${study.id} has no finding ${name}; it has sample, ${study.findings.map(({ id }) => id).join(', ')}`,
    );
  return { text: printFinding(finding, form), href: `${href}#${name}`, from: finding.text, study: study.id };
}

/**
 * Resolves the address of a number: `study.finding`, `study.sample`, `preset.readout` or `model.parameter`.
 *
 * @throws Error that says which part of the address is unknown and what there is
 */
export function boundNumber(address: string, sources: Sources, form: string = 'full'): BoundNumber {
  if (!forms.includes(form as Form)) throw new Error(`unknown form: as="${form}"; use ${forms.join(', ')}`);
  const [owner = '', name = '', ...more] = address.split('.');
  if (more.length > 0) throw new Error(`number not found: ${address}; write two words with one full stop`);
  if (owner === 'model') {
    if (!Object.hasOwn(parameters, name))
      throw new Error(`unknown parameter: ${name}; see src/model/parameters.ts`);
    const { value, label } = parameters[name as keyof typeof parameters];
    return {
      text: formatNumber(value),
      href: `${figurePage('pool')}#numbers`,
      from: `${label}, in the simulation`,
    };
  }
  const study = sources.study(owner);
  if (study !== undefined) return ofStudy(study, name, form as Form);
  const preset = sources.preset(owner);
  if (preset === undefined)
    throw new Error(
      `number not found: ${address}; write study.finding, study.sample, preset.readout or model.parameter`,
    );
  const scenario = scenarioOf(preset);
  const { value, unit } = readout(preset.figure, scenario, name);
  return {
    text: printReadout[unit](value),
    href: figurePage(preset.figure, writeQuery(scenario, fieldsOf(preset.figure))),
    from: `a run of the simulation: ${preset.title}`,
  };
}
