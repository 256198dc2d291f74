import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { placeOf } from '../../identity/site.ts';
import { type Clip, type ClipStore, clipStore } from '../../library/clipStore.ts';
import { cssAsData } from '../styles/plugin.ts';
import { encoder, loadCodecs, type WebCodecs } from './codecs.ts';
import type { Filmed } from './films.ts';
import { digestOfFilm, drawnShots, factsOf, makeClip } from './make.ts';

/**
 * The command behind `npm run clips`: the story of every preset as a short video, by the code that makes such films on the devices
 * of readers. A build takes up those that show just what it shows. What was made once is kept, so another run makes what has changed.
 */
const root = process.cwd();

/** What draws and encodes, in its version: another one may draw otherwise. */
function toolsIn(folder: string): readonly string[] {
  const { dependencies, optionalDependencies } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Record<string, Record<string, string>>;
  const versions = { ...dependencies, ...optionalDependencies };
  return ['@resvg/resvg-js', encoder, 'mediabunny'].map((name) => `${name} ${versions[name]}`);
}

/** Films are drawn by code that imports style sheets, as a build has them. */
async function films(): Promise<readonly Filmed[]> {
  const { module } = await runnerImport<typeof import('./films.ts')>(join(import.meta.dirname, 'films.ts'), {
    root,
    configFile: false,
    logLevel: 'warn',
    define: { 'import.meta.env.SITE': JSON.stringify(placeOf(process.env)) },
    plugins: [cssAsData()],
  });
  return module.filmedPresets(root);
}

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(1);
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2);
const toldOf = ({ seconds: length, bytes }: Clip) => `${length.toFixed(1)} s, ${megabytes(bytes)} MB`;

interface Made {
  readonly clips: readonly Clip[];
  readonly made: number;
  /** Presets without a story to film. */
  readonly untold: readonly string[];
  /** Those of which no clip could be read within its size. */
  readonly tooLarge: readonly string[];
}

async function makeAll(all: readonly Filmed[], store: ClipStore, codecs: WebCodecs): Promise<Made> {
  const tools = toolsIn(root);
  const clips: Clip[] = [];
  const [untold, tooLarge]: [string[], string[]] = [[], []];
  let made = 0;
  for (const [index, { id, question, film: filmOf }] of all.entries()) {
    const found = store.find(question);
    if (found !== undefined) {
      clips.push(found);
      continue;
    }
    const started = performance.now();
    const film = filmOf();
    if (film === undefined) {
      untold.push(id);
      continue;
    }
    const drawn = drawnShots(film);
    const digest = digestOfFilm(film, drawn, tools);
    const same = store.take(question, digest, factsOf(film));
    const bytes = same === undefined ? await makeClip(codecs, film, drawn) : undefined;
    if (bytes !== undefined) {
      store.keep(digest, bytes);
      made += 1;
    }
    const clip = same ?? store.take(question, digest, factsOf(film));
    if (clip === undefined) tooLarge.push(id);
    else clips.push(clip);
    const told = clip === undefined ? 'too large at any quality that one can read' : toldOf(clip);
    const how = same === undefined ? `made in ${seconds(performance.now() - started)} s` : 'as before';
    console.log(`${index + 1} of ${all.length}  ${id}: ${told}, ${how}`);
  }
  return { clips, made, untold, tooLarge };
}

async function run(): Promise<void> {
  const started = performance.now();
  const codecs = loadCodecs();
  const store = clipStore(root);
  const all = await films();
  const { clips, made, untold, tooLarge } = await makeAll(all, store, codecs);
  store.sweep(all.map(({ question }) => question));
  const sizes = clips.map(({ bytes }) => bytes);
  const sum = sizes.reduce((total, bytes) => total + bytes, 0);
  console.log(
    `${clips.length} clips, ${made} of them new, in ${seconds(performance.now() - started)} s: ${megabytes(sum)} MB in all, ${megabytes(Math.max(0, ...sizes))} MB the largest`,
  );
  if (untold.length > 0) console.log(`No story to film: ${untold.join(', ')}`);
  if (tooLarge.length > 0)
    console.log(`Published without a clip, for it would be too large: ${tooLarge.join(', ')}`);
}

try {
  await run();
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
