import type { Study } from '../../evidence/study.ts';
import { disagreements } from './compare.ts';
import { type Register, register } from './crossref.ts';

/** What a check of the references came to. */
export interface Checked {
  readonly lines: readonly string[];
  readonly problems: number;
}

/** Holds every study with a DOI against the register: title, authors, year, and whether it was retracted. */
export async function checkReferences(studies: readonly Study[], of: Register): Promise<Checked> {
  const ask = register(of);
  const withDoi = studies.flatMap((study) =>
    study.DOI === undefined || study.DOI === 'not-seen' ? [] : [{ study, DOI: study.DOI }],
  );
  const lines: string[] = [];
  for (const { study, DOI } of withDoi) {
    const answer = await ask(DOI);
    const found = 'missing' in answer ? [answer.missing] : disagreements(study, answer.work);
    lines.push(...found.map((problem) => `content/studies/${study.id}.yaml: ${problem}`));
  }
  return {
    lines: [
      ...lines,
      `${withDoi.length} of ${studies.length} studies have a DOI; ${lines.length} to look at`,
    ],
    problems: lines.length,
  };
}
