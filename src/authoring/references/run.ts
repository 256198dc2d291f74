import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { readRecords } from '../../evidence/records.ts';
import { study } from '../../evidence/study.ts';
import { filesOf, yaml } from '../../library/files.ts';
import { checkReferences } from './check.ts';

const root = process.cwd();
const { CROSSREF_MAILTO: mailto, CROSSREF_API: api = 'https://api.crossref.org' } = process.env;

if (mailto === undefined || !mailto.includes('@')) {
  console.error(
    'The register wants to know whom to write to. Run: CROSSREF_MAILTO=you@example.org npm run check:references',
  );
  process.exitCode = 2;
} else {
  const studies = readRecords(filesOf(root, 'studies', yaml), study).entries.map(({ data }) => data);
  try {
    const { lines, problems, unread } = await checkReferences(
      studies,
      {
        api,
        mailto,
        cache: join(root, 'node_modules/.cache/references'),
        pause: () => setTimeout(1000),
      },
      new Date().toISOString().slice(0, 10),
    );
    console.log(lines.join('\n'));
    // What could not be read is no answer: the check has not been done.
    process.exitCode = unread > 0 ? 2 : problems > 0 ? 1 : 0;
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 2;
  }
}
