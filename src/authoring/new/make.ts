import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { templates } from './templates.ts';

/** What was made, as lines to print; or what was wrong with the words of the command. */
export interface MadeFiles {
  readonly lines: readonly string[];
  readonly code: 0 | 2;
}

/** An id is part of the names of several files, and of addresses that people copy. */
const longestId = 60;

const kinds = Object.keys(templates).join('|');
const usage = `Usage: npm run new -- ${kinds} <id>`;

/**
 * Makes the files of a new study, claim, lesson, term or figure. Nothing that is there is ever written over.
 *
 * @param today the day, as 2026-11-23
 */
export function make(root: string, args: readonly string[], today: string): MadeFiles {
  const [kind = '', id = '', ...more] = args;
  const refused = (why: string): MadeFiles => ({
    lines: [`new ${[kind, id].join(' ').trim()}: ${why}`, usage],
    code: 2,
  });
  const template = Object.hasOwn(templates, kind) ? templates[kind] : undefined;
  if (template === undefined) return { lines: [`new ${kind}: must be one of ${kinds}`, usage], code: 2 };
  if (id.length > longestId)
    return {
      lines: [
        `new ${kind}: the id has ${id.length} letters, more than ${longestId}; choose a shorter one`,
        usage,
      ],
      code: 2,
    };
  if (!template.id.test(id)) return refused(`the id must be ${template.idForm}`);
  if (more.length > 0) return refused(`takes one id, and not ${more.join(' ')} too; join words by hyphens`);
  if (template.taken?.includes(id)) return refused('the address of that id leads elsewhere; choose another');
  const files = template.files(id, today);
  const there = files.find(({ path }) => existsSync(join(root, path)));
  if (there !== undefined) return { lines: [`${there.path} is there already; choose another id`], code: 2 };
  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const { list } = template;
  if (list !== undefined) {
    const path = join(root, list.path);
    writeFileSync(path, readFileSync(path, 'utf8').replace(list.end, `${list.line(id)}\n${list.end}`));
  }
  return {
    lines: [
      ...files.map(({ path }) => `made ${path}`),
      ...(list === undefined ? [] : [`added a line to ${list.path}`]),
      'Next:',
      `  write what is marked “TO WRITE:”; npm run check:content lists what is left`,
      ...template.next(id).map((step) => `  ${step}`),
    ],
    code: 0,
  };
}
