import { spawnSync } from 'node:child_process';

/**
 * The files that git would commit or does not know yet, by their paths; none where it is not asked to look after them.
 *
 * @param root of the repository
 * @param below a folder or file of it
 */
export function uncommitted(root: string, below = '.'): readonly string[] {
  const { status, stdout } = spawnSync('git', ['status', '--porcelain', '-z', '--no-renames', '--', below], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) return [];
  return stdout
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => line.slice(3));
}
