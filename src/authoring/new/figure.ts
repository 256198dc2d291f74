import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listOfAll, type Template, words } from './template.ts';

const folder = join(import.meta.dirname, 'figure');
/** Ends the names of files that are kept here for figures to come, so that nothing takes them for code of its own. */
const ending = /\.txt$/;

/** A figure that draws, with everything it consists of in its own folder but the scenario that it begins with. */
export const figure: Template = {
  ...words,
  // Frames of claims and lessons stand beside those of figures.
  taken: [listOfAll, 'claims', 'lessons'],
  files: (id, today) =>
    readdirSync(folder)
      .sort()
      .map((file) => {
        const name = file.replace(ending, '');
        return {
          path: name.endsWith('.yaml') ? `content/scenarios/${id}-${name}` : `src/figures/${id}/${name}`,
          text: readFileSync(join(folder, file), 'utf8')
            .replaceAll('NEW-ID', id)
            .replaceAll('NEW-DAY', today),
        };
      }),
  list: { path: 'src/figures/list.ts', end: '] as const;', line: (id) => `  '${id}',` },
  next: () => [
    'npm run dev shows it at once; src/figures/README.md says what each file is for',
    'add its question to src/engine/questions.ts and run npm run engine; npm run test:site -- transcripts --update-snapshots stores what is heard of it',
    'npm run test:units -- -u stores its pictures; look at them, and at the figure at every size, before you commit',
  ],
};
