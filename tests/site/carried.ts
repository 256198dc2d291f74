import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/**
 * The Chromium that an npm package carries, made ready for a machine that has no browser, no NSS libraries
 * and no fonts. The package by itself unpacks into the shared temporary folder and trusts whatever lies there,
 * of any version; so it gets a folder of its own, named for the version.
 */
export type Carried = { executablePath: string; env: Record<string, string> };

const root = fileURLToPath(new URL('../../', import.meta.url));
const packageFile = join(root, 'node_modules/@sparticuz/chromium/package.json');
const cache = join(root, 'node_modules/.cache/site-browser');

/** The package decides once, while it is imported, whether to unpack the libraries it brings. This says yes. */
const bringLibraries = { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };

export async function carriedChromium(): Promise<Carried> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `@sparticuz/chromium runs on Linux x64 only, this is ${process.platform} ${process.arch}`,
    );
  }
  const { version } = JSON.parse(await readFile(packageFile, 'utf8')) as { version: string };
  const folder = join(cache, version);
  if (!isUnpacked(folder)) await unpack(folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: libraryPath(folder), FONTCONFIG_FILE: await fontSettings(folder) },
  };
}

const isUnpacked = (folder: string) => existsSync(join(folder, 'chromium'));

/** Unpacks beside the final folder and renames, so that an interrupted run leaves nothing that looks finished. */
async function unpack(folder: string) {
  await mkdir(cache, { recursive: true });
  const staging = await mkdtemp(join(cache, 'unpacking-'));
  const script = "const { default: c } = await import('@sparticuz/chromium'); await c.executablePath();";
  try {
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      cwd: root,
      env: { ...process.env, ...bringLibraries, TMPDIR: staging },
      timeout: 180_000,
    });
    await rm(folder, { recursive: true, force: true });
    await rename(staging, folder);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    if (!isUnpacked(folder)) throw error;
  }
}

function libraryPath(folder: string) {
  const { LD_LIBRARY_PATH: own } = process.env;
  return [join(folder, 'al2023/lib'), ...(own ? [own] : [])].join(':');
}

/** The fonts.conf in the package names /tmp/fonts. Without a font, text has no height and counts as hidden. */
async function fontSettings(folder: string) {
  const file = join(folder, 'own-fonts.conf');
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `  <dir>${join(folder, 'fonts')}</dir>`,
    `  <cachedir>${join(folder, 'fonts-cache')}</cachedir>`,
    '</fontconfig>',
  ];
  await writeFile(file, `${lines.join('\n')}\n`);
  return file;
}
