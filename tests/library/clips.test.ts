import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { clipStore, maxClipBytes } from '../../src/library/clipStore.ts';
import { clipQuestion, clipsByFigure, clipsOf, sizeOfClip, videoOf } from '../../src/library/clips.ts';
import { startOf } from '../../src/library/presets.ts';
import { metadata } from '../../src/sharing/metadata.ts';
import { library } from '../library.ts';

const root = mkdtempSync(join(tmpdir(), 'beyond-failure-clips-'));
const folder = join(root, '.clips');
afterAll(() => rmSync(root, { recursive: true }));
beforeEach(() => rmSync(folder, { recursive: true, force: true }));

const origin = 'https://site.example';
const facts = { seconds: 24.3, width: 720, height: 720 };
const store = clipStore(root, 'this code');
const film = new Uint8Array([1, 2, 3]);

describe('the clips that were made', () => {
  test('are found by the question that they answer and the code that drew them, and by nothing else', () => {
    store.keep('film', film);
    expect(store.find('asked'), 'a film that answers nothing yet').toBeUndefined();
    store.take('asked', 'film', facts);
    expect(store.find('asked')).toMatchObject({ ...facts, bytes: 3 });
    expect(readFileSync(store.find('asked')!.file)).toEqual(Buffer.from(film));
    expect(store.find('asked otherwise')).toBeUndefined();
    expect(clipStore(root, 'other code').find('asked')).toBeUndefined();
  });

  test('are taken again by other code that draws the same film', () => {
    const other = clipStore(root, 'other code');
    store.keep('film', film);
    expect(other.take('asked', 'film', facts)).toMatchObject({ bytes: 3 });
    expect(other.find('asked')).toMatchObject({ bytes: 3 });
    expect(other.take('asked', 'another film', facts)).toBeUndefined();
  });

  test('are none where the file is gone or empty, or the record cannot be read', () => {
    store.keep('film', film);
    const { file } = store.take('asked', 'film', facts)!;
    writeFileSync(file, '');
    expect(store.find('asked')).toBeUndefined();
    rmSync(file);
    expect(store.find('asked')).toBeUndefined();
    store.keep('film', film);
    expect(store.find('asked')).toBeDefined();
    for (const name of readdirSync(folder).filter((each) => each.endsWith('.json')))
      writeFileSync(join(folder, name), '{');
    expect(store.find('asked')).toBeUndefined();
  });

  test('are never larger than may be published, even where somebody put such a file there', () => {
    const large = new Uint8Array(maxClipBytes + 1);
    expect(() => store.keep('film', large)).toThrow(`more than ${maxClipBytes}`);
    expect(existsSync(folder)).toBe(false);
    store.keep('film', film);
    const { file } = store.take('asked', 'film', facts)!;
    writeFileSync(file, large);
    expect(store.find('asked')).toBeUndefined();
    expect(maxClipBytes).toBeLessThanOrEqual(1_000_000);
  });

  test('are swept once nothing asks for them, with what a run that was stopped has left', () => {
    for (const name of ['old', 'new']) {
      store.keep(name, film);
      store.take(`asked of ${name}`, name, facts);
    }
    writeFileSync(join(folder, 'new.mp4.half'), 'half');
    store.sweep(['asked of new', 'never made']);
    expect(store.find('asked of old')).toBeUndefined();
    expect(store.find('asked of new')).toMatchObject({ bytes: 3 });
    expect(readdirSync(folder)).toHaveLength(2);
  });
});

describe('the clips of a site', () => {
  const make = (id: string, at = origin) => {
    store.keep(id, film);
    store.take(clipQuestion(library, library.scenarios.get(id)!, at), id, facts);
  };
  const tagsOf = (id: string) =>
    metadata(origin, {
      title: 'What ends a set?',
      description: 'A set to failure with seventy per cent of what you can lift, to play with, step by step.',
      path: '/figures/set/',
      card: { path: '/cards/a.png', alt: 'a' },
      video: videoOf(library, library.scenarios.get(id)!, origin, store),
    }).filter(({ attributes }) => attributes.property?.startsWith('og:video'));

  test('are none as long as none was made: no address, no metadata', () => {
    expect(clipsOf(library, origin, store)).toEqual([]);
    expect(clipsByFigure(library, origin, store)).toEqual([]);
    expect(tagsOf('set-70')).toEqual([]);
  });

  test('are those of this site, whose address stands in the picture', () => {
    make('set-70', 'https://elsewhere.example');
    expect(clipsOf(library, origin, store)).toEqual([]);
    make('set-70');
    expect(clipsOf(library, origin, store).map(({ preset }) => preset.id)).toEqual(['set-70']);
  });

  test('stand by figure, the state that it begins with first', () => {
    for (const id of ['set-heavy', 'pool-20', 'set-70', 'set-drop']) make(id);
    const start = startOf(library, 'set').id;
    const shown = clipsByFigure(library, origin, store).map(({ figure, clips }) => [
      figure,
      clips.map(({ preset }) => preset.id),
    ]);
    expect(shown).toEqual([
      ['pool', ['pool-20']],
      ['set', [start, ...['set-drop', 'set-heavy'].filter((id) => id !== start)]],
    ]);
  });

  test('are told to machines as Open Graph has it: address, type, size in dots, and words', () => {
    make('set-70');
    const tags = tagsOf('set-70').map(({ attributes: { property, content } }) => [property, content]);
    expect(Object.fromEntries(tags)).toMatchObject({
      'og:video': `${origin}/figures/set/set-70.mp4`,
      'og:video:type': 'video/mp4',
      'og:video:width': '720',
      'og:video:height': '720',
    });
    expect(Object.fromEntries(tags)['og:video:alt']).toMatch(/^What ends a set\? .*stalls/);
    expect(sizeOfClip({ ...facts, bytes: 640_000, file: '' })).toBe('0.6\u00a0MB, 24\u00a0s');
  });
});
