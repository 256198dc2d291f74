import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../../../src/authoring/content.ts';
import type { Problem } from '../../../src/evidence/problem.ts';
import { readLibrary } from '../../../src/library/fromFiles.ts';
import type { Library } from '../../../src/library/library.ts';
import { goodClaim, goodLesson, goodPreset, goodStudy, goodTerm } from '../../evidence/files.ts';

const goodForest = `id: holds
title: How long holds last
order: 1
claim: holds-end
finding: "Holds end, and the claim is {verdict} with {certainty} certainty."
plots: []
told:
  - study: smith2020hold
    finding: endurance
    kind: trial
    says: "holds lasted {value} on average"
    brief: "{value}"
`;

const goodCalibration = `id: holds
what: How long a weight was held, on average, in seconds.
values: 61.5
unit: s
who: trained women
people: 12
source: Smith, Journal of Holds, 2020
DOI: 10.1234/holds.1
study: smith2020hold
read:
  level: abstract
  seen: abstract
use: check
`;

/** A run of the model in each lesson would take most of the time, and is no part of what is attacked. */
const quickLesson = goodLesson.replace(
  ' in the simulation lasts <Number of="hold-60.endurance" />.',
  ' ends.',
);

/** The smallest content that passes the check: one file of each collection, by its path in the content. */
export const goodFiles = {
  'studies/smith2020hold.yaml': goodStudy,
  'claims/holds-end.yaml': goodClaim,
  'glossary/hold.yaml': goodTerm,
  'scenarios/hold-60.yaml': goodPreset,
  'forest/holds.yaml': goodForest,
  'calibration/holds.yaml': goodCalibration,
  'lessons/holds.mdx': quickLesson,
} as const;
export type GoodFile = keyof typeof goodFiles;
export const recordFiles = (Object.keys(goodFiles) as GoodFile[]).filter((file) => file.endsWith('.yaml'));

/** One file as somebody sends it: in the place of a good one, or beside them. */
export interface Sent {
  /** Below the content. */
  readonly path: string;
  readonly bytes: string | Uint8Array;
}

/** What the check says of it; and where it says nothing, all that pages and files are then made of. */
export interface Answer {
  readonly problems: readonly Problem[];
  readonly library: Library | undefined;
}

const today = '2026-11-30';

/** The good content on disk, in which one file after another is exchanged. */
export function smallSite() {
  const root = mkdtempSync(join(tmpdir(), 'beyond-failure-attack-'));
  const put = (path: string, bytes: string | Uint8Array) => {
    const file = join(root, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  };
  for (const [path, text] of Object.entries(goodFiles)) put(path, text);
  return {
    /** Checks the content with a file in it, as `npm run check:content` does, and puts things back. */
    send({ path, bytes }: Sent): Answer {
      put(path, bytes);
      try {
        const { problems } = checkContent(root, today);
        return { problems, library: problems.length === 0 ? readLibrary(root) : undefined };
      } finally {
        if (path in goodFiles) put(path, goodFiles[path as GoodFile]);
        else rmSync(join(root, 'content', path));
      }
    },
    remove: () => rmSync(root, { recursive: true }),
  };
}
