import type { Study } from '../../evidence/study.ts';
import { disagreements } from './compare.ts';
import { type Register, register } from './crossref.ts';
import { noticesOf } from './notices.ts';

/** What a check of the references came to. */
export interface Checked {
  readonly lines: readonly string[];
  readonly problems: number;
  /** Notices that nobody could read: as long as there are any, nobody knows whether a study still stands. */
  readonly unread: number;
}

/**
 * Holds every study with a DOI against the register: title, authors, year, and what its publisher has said of it since.
 *
 * @param today as 2026-11-23, for the lines that an author is to add
 */
export async function checkReferences(
  studies: readonly Study[],
  of: Register,
  today: string,
): Promise<Checked> {
  const ask = register(of);
  const withDoi = studies.flatMap((study) =>
    study.DOI === undefined || study.DOI === 'not-seen' ? [] : [{ study, DOI: study.DOI }],
  );
  const lines: string[] = [];
  const unread: string[] = [];
  for (const { study, DOI } of withDoi) {
    const answer = await ask(DOI);
    const at = (what: string) => `content/studies/${study.id}.yaml: ${what}`;
    if ('missing' in answer) {
      lines.push(at(answer.missing));
      continue;
    }
    const told = noticesOf(study, answer.work, today);
    lines.push(...[...disagreements(study, answer.work), ...told.lines].map(at));
    unread.push(...told.odd.map(at));
  }
  return {
    lines: [
      ...lines,
      ...unread,
      `${withDoi.length} of ${studies.length} studies have a DOI; ${lines.length + unread.length} to look at`,
    ],
    problems: lines.length,
    unread: unread.length,
  };
}
