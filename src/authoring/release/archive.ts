import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { neededFiles } from '../pinned/pin.ts';

const isText = (file: string) => /\.(?:css|js)$/.test(file);

/**
 * The files of a built site that never change and that later sites still have to answer: versions of frames with all that
 * they load, and the engine. Paths are below the site.
 */
export function filesToKeep(dist: string): readonly string[] {
  const found = (pattern: string) =>
    globSync(pattern, { cwd: dist }).map((file) => file.split(sep).join('/'));
  const text = (file: string) => readFileSync(join(dist, file), 'utf8');
  const versions = [...found('v/*/*/*/index.html'), ...found('v/files/*')];
  const built = new Map(
    [...found('_astro/*.*'), ...found('_astro/fonts/*')].map((file) => [
      `/${file}`,
      isText(file) ? text(file) : '',
    ]),
  );
  const needed = [...neededFiles(versions.map(text), built)].map((address) => address.slice(1));
  return [...versions, ...needed, ...found('engine/*/*')].sort();
}
