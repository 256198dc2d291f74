import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { machineName } from '../../identity/site.ts';
import type { Work } from './compare.ts';

export interface Register {
  /** The address of the register, without a slash at the end. */
  readonly api: string;
  /** Whom the register may write to if we trouble it. */
  readonly mailto: string;
  /** Where answers are kept, so that nobody is asked the same thing twice in a week. */
  readonly cache: string;
  /** Waits between two requests. */
  pause(): Promise<unknown>;
}

const weekMs = 7 * 24 * 60 * 60 * 1000;

/** A work that the register does not know. */
export type RegisterResponse = { readonly work: Work } | { readonly missing: string };

interface Kept {
  readonly at: number;
  readonly answer: RegisterResponse;
}

async function ask({ api, mailto }: Register, doi: string): Promise<RegisterResponse> {
  const address = `${api}/works/${encodeURIComponent(doi)}?mailto=${encodeURIComponent(mailto)}`;
  const response = await fetch(address, { headers: { 'user-agent': `${machineName} (mailto:${mailto})` } });
  if (response.status === 404) return { missing: `the register has no ${doi}` };
  if (!response.ok) throw new Error(`${api} answered ${response.status} for ${doi}; try again later`);
  return { work: ((await response.json()) as { message: Work }).message };
}

/** Asks for works one after the other, with pauses, and keeps the answers. */
export function register(of: Register): (doi: string) => Promise<RegisterResponse> {
  let isFirst = true;
  return async (doi) => {
    const file = join(of.cache, `${createHash('sha256').update(`${of.api} ${doi}`).digest('hex')}.json`);
    if (existsSync(file)) {
      const { at, answer } = JSON.parse(readFileSync(file, 'utf8')) as Kept;
      if (Date.now() - at < weekMs) return answer;
    }
    if (!isFirst) await of.pause();
    isFirst = false;
    const answer = await ask(of, doi);
    mkdirSync(of.cache, { recursive: true });
    writeFileSync(file, JSON.stringify({ at: Date.now(), answer } satisfies Kept));
    return answer;
  };
}
