import { z } from 'zod';
import { claim } from '../evidence/claim.ts';
import { study } from '../evidence/study.ts';
import { term } from '../evidence/term.ts';
import { site } from '../identity/site.ts';
import { hold } from '../model/hold.ts';
import type { Library } from './library.ts';

/** The holds that are published, in per cent of maximum. */
const targets = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100];

const run = z.strictObject({
  target_pct: z.number(),
  endurance_s: z.number(),
  recruited_units_at_limit: z.number(),
  excitation_at_limit: z.number(),
  fibres_left_pct: z.number(),
  unit_strength_left_pct: z.array(z.number()),
});

const runOf = (target: number): z.infer<typeof run> => {
  const [limit] = hold(target / 100, Number.MAX_SAFE_INTEGER).limits;
  if (limit === undefined) throw new Error(`a hold of ${target} % has no end`);
  const { frame, seconds } = limit;
  return {
    target_pct: target,
    endurance_s: seconds,
    recruited_units_at_limit: frame.recruited,
    excitation_at_limit: frame.excitation,
    fibres_left_pct: 100 * frame.capacityOfFibres,
    unit_strength_left_pct: Array.from(frame.strengthByUnit, (share) => 100 * share),
  };
};

export interface Data {
  readonly title: string;
  readonly description: string;
  readonly schema: z.ZodType;
  rows(library: Library): unknown;
}

/** What the site gives away as data, by the name of the file. */
export const data: Readonly<Record<string, Data>> = {
  claims: {
    title: `Claims of ${site.name}`,
    description:
      'Every claim with what holds and what does not, its verdict, its certainty, the studies on each side and its history.',
    schema: z.array(claim),
    rows: (library) => [...library.claims.values()],
  },
  studies: {
    title: `Studies of ${site.name}`,
    description: 'Every study with what was done and found, its limits, and how it was read.',
    schema: z.array(study),
    rows: (library) => [...library.studies.values()],
  },
  terms: {
    title: `Glossary of ${site.name}`,
    description: 'Every term with its meaning and the studies that it rests on.',
    schema: z.array(term),
    rows: (library) => [...library.glossary.values()],
  },
  holds: {
    title: 'Reference runs of the motor-unit model',
    description:
      'Still holds of the model of Potvin and Fuglevand as this site runs it: how long each lasts, and what is left in every unit at its end.',
    schema: z.array(run),
    rows: () => targets.map(runOf),
  },
};
