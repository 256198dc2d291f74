import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { templates } from './templates.ts';

/** What was made, as lines to print; or what was wrong with the words of the command. */
export interface MadeFiles {
  readonly lines: readonly string[];
  readonly code: 0 | 2;
}

const kinds = Object.keys(templates).join('|');
const usage = `Usage: npm run new -- ${kinds} <id>`;

/**
 * Makes the files of a new study, claim, lesson, term or figure. Nothing that is there is ever written over.
 *
 * @param today the day, as 2026-11-23
 */
export function make(root: string, args: readonly string[], today: string): MadeFiles {
  const [kind = '', id = ''] = args;
  const template = Object.hasOwn(templates, kind) ? templates[kind] : undefined;
  if (template === undefined) return { lines: [`new ${kind}: must be one of ${kinds}`, usage], code: 2 };
  if (!template.id.test(id))
    return { lines: [`new ${kind} ${id}: the id must be ${template.idForm}`, usage], code: 2 };
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
