import { cpSync, existsSync, globSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What earlier releases published and still answers, as it stands below the root of the site. */
export const archiveOf = (root: string): string => join(root, 'content/archive');

const filesBelow = (folder: string): string[] =>
  globSync('**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());

function copyNew(files: readonly string[], from: string, to: string): readonly string[] {
  const missing = files.filter((file) => !existsSync(join(to, file)));
  for (const file of missing) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    cpSync(join(from, file), join(to, file));
  }
  return missing;
}

/** Puts into a built site what earlier releases published and it does not have itself. */
export const restore = (root: string, dist: string): readonly string[] =>
  copyNew(filesBelow(archiveOf(root)), archiveOf(root), dist);

/**
 * Keeps files of a built site for later ones.
 *
 * @param files their paths below the built site
 * @returns those that were new
 * @throws Error where one is kept already and holds something else, for an address that never changes has changed
 */
export function keep(root: string, dist: string, files: readonly string[]): readonly string[] {
  const archive = archiveOf(root);
  for (const file of files) {
    const kept = join(archive, file);
    if (existsSync(kept) && !readFileSync(kept).equals(readFileSync(join(dist, file))))
      throw new Error(
        `/${file} was published with other contents and never changes. If content/archive/${file} was edited, restore it: git checkout -- content/archive. If it is of the engine, raise "version" in package.json, run npm run engine and build anew`,
      );
  }
  return copyNew(files, dist, archive);
}
