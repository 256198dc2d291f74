import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createViteServer } from 'vitest/node';
import { exportFormats } from '../../src/evidence/exports.ts';
import { studyBlock } from '../../src/evidence/jsonLd.ts';
import { noticeLines, studiesBehind } from '../../src/library/behind.ts';
import { cardFactories } from '../../src/library/cards.ts';
import { data } from '../../src/library/data.ts';
import { resolvePreset } from '../../src/library/figureData.ts';
import type { Library } from '../../src/library/library.ts';
import { noticedOf } from '../../src/library/noticed.ts';
import { presetNumbers } from '../../src/library/presetFiles.ts';
import { searchedRecords } from '../../src/library/searched.ts';
import { drawFigure } from '../../src/view/figure.ts';
import type { Size } from '../../src/view/picture.ts';
import { toSvgInPage } from '../../src/view/toSvg.ts';
import { retraction, withNotice } from '../fixtures/noticed.ts';
import { library } from '../library.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** One that pools trials of drop sets, and one that the simulation of a session is held against. */
const [pooled, trial] = ['coleman2022dropset', 'refalo2023fatigue'] as const;
const noticed = withNotice([pooled, trial]);
const claim = noticed.claims.get('drop-sets-similar-growth')!;
const untouched = noticed.claims.get('recruitment-limit')!;
const lesson = noticed.lessons.find(({ id }) => id === 'do-drop-sets-build-muscle')!;

/** The library that components get from Astro in a build: here, the one of this test. */
const given = globalThis as typeof globalThis & { libraryOfTest?: Library };
const ofTest = {
  name: 'library-of-a-test',
  enforce: 'pre' as const,
  load: (id: string) =>
    id.endsWith('/src/library/content.ts') ? 'export const library = globalThis.libraryOfTest;' : undefined,
};

let server: Awaited<ReturnType<typeof createViteServer>>;
beforeAll(async () => {
  given.libraryOfTest = noticed;
  const config = await getViteConfig({}, { configFile: false, root })({ mode: 'test', command: 'serve' });
  server = await createViteServer({
    ...config,
    plugins: [...(config.plugins ?? []), ofTest],
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
});
afterAll(async () => {
  delete given.libraryOfTest;
  await server.close();
});

/** A component as HTML. */
async function rendered(name: string, props: Record<string, unknown>): Promise<string> {
  const { default: Component } = (await server.ssrLoadModule(`/src/components/${name}.astro`)) as {
    default: Parameters<AstroContainer['renderToString']>[0];
  };
  const container = await AstroContainer.create();
  const html = await container.renderToString(Component, {
    props,
    locals: { numberByStudy: new Map([[pooled, 3]]) } as App.Locals,
  });
  return html.replace(/<!--[\s\S]*?-->| data-astro-source-\w+="[^"]*"/g, '').replace(/\s+/g, ' ');
}
const component = (name: string, props: Record<string, unknown>) => () => rendered(name, props);

/** The picture of a preset at the end of its story. */
function drawn(id: string, size: Size): string {
  const { definition, scenario, data: records } = resolvePreset(noticed, preset(id));
  const recording = definition.run(scenario, records);
  const { seconds } = definition.story(recording, scenario).at(-1)!;
  return toSvgInPage(drawFigure(definition, recording, seconds, size, scenario));
}
const csv = (id: string) => presetNumbers(noticed, preset(id)).text();

const study = (id: string) => noticed.studies.get(id)!;
const preset = (id: string) => noticed.scenarios.get(id)!;
const name = 'Coleman and others 2022 (retracted)';
const day = '3 December 2026';
const notice = 'https://doi.org/10.1234/notice.1';

/** A place where a reader or a program meets something that rests on the study, and what must stand there. */
const places: Readonly<Record<string, readonly [made: () => unknown, ...words: string[]]>> = {
  'the record of the study': [
    component('StudyRecord', { study: study(pooled) }),
    name,
    'RETRACTED: Muscular',
    `Retracted on ${day}: ${retraction.says}`,
    notice,
  ],
  'its row in the list of references': [
    component('StudyRow', { row: { study: study(pooled), nth: 1 } }),
    'Coleman 2022 (retracted)',
  ],
  'the references of a lesson, and the card of a citation, which is made of them': [
    component('References', { lesson: lesson.id, studies: [pooled], bound: [] }),
    'RETRACTED: ',
    `Retracted on ${day}`,
    notice,
  ],
  'a citation': [
    component('Cite', { study: pooled }),
    `aria-label="Reference 3: ${name}"`,
    '<span class="study-mark"> retracted</span>',
  ],
  'a number in a lesson': [
    component('Number', { of: `${pooled}.growth` }),
    'title="From a retracted study.',
    'from a retracted study</span>',
  ],
  'a number that counts people': [component('Number', { of: `${trial}.sample` }), 'from a retracted study'],
  'a claim in a lesson': [component('Claim', { id: claim.id }), `Weighed there:</b>`, name],
  'the rows of a claim': [
    component('ClaimEvidence', { claim }),
    name,
    'retracted, so it counts for nothing; pooled analysis',
  ],
  'what stands at the top of a claim': [
    component('Noticed', { studies: noticedOf(noticed, claim), what: 'Weighed here' }),
    name,
    `retracted since ${day}, so it counts for nothing here.`,
  ],
  'where the numbers of a figure come from': [
    component('NumbersFrom', { figure: 'session' }),
    'Behind these numbers:</b>',
    'Refalo and others 2023 (retracted)',
  ],
  'a citation in a feed': [component('feed/Cite', { study: pooled }), name],
  'a number in a feed and on a worksheet': [
    component('feed/Number', { of: `${pooled}.growth` }),
    '(from a retracted study)',
  ],
  'the frame of a claim': [component('QuotedClaim', { claim }), 'Weighed here:</b>', name],
  'the frame of a lesson': [component('QuotedLesson', { lesson }), 'Leans on:</b>', name],
  'the picture of a forest plot, on a phone': [
    () => drawn('forest-growth-drop-sets', 'narrow'),
    'Coleman 2022 (retracted)',
    'not counted',
  ],
  'the same, where it is wide': [
    () => drawn('forest-growth-drop-sets', 'wide'),
    'Coleman 2022 (retracted)',
    'not counted',
  ],
  'the numbers of a forest plot': [
    () => csv('forest-growth-drop-sets'),
    'Coleman 2022 (retracted)',
    `Rests on ${name}`,
  ],
  'the numbers of a simulation': [
    () => csv('session-six-sets'),
    'Rests on Refalo and others 2023 (retracted)',
  ],
  'a card': [
    () => cardFactories(noticed).get(`references/${pooled}`)!().alt,
    'Retracted · pooled analysis of studies',
  ],
  'the card of a claim': [
    () => cardFactories(noticed).get(`claims/${claim.id}`)!().alt,
    'Take care: a retracted study was weighed here.',
  ],
  BibTeX: [
    () => exportFormats.bib.write([study(pooled)]),
    'title = {RETRACTED: ',
    `note = {Retracted on ${day}: ${retraction.says} ${notice}`,
  ],
  RIS: [
    () => exportFormats.ris.write([study(pooled)]),
    'TI  - RETRACTED: ',
    `N1  - Retracted on ${day}: ${retraction.says} ${notice}`,
  ],
  'CSL-JSON': [
    () => exportFormats.json.write([study(pooled)]),
    '"status": "retracted"',
    '"title": "RETRACTED: ',
    `"note": "Retracted on ${day}`,
  ],
  'the data that the site gives away': [
    () => JSON.stringify(data.studies!.rows(noticed)),
    JSON.stringify(retraction),
  ],
  'structured data': [
    () => JSON.stringify(studyBlock('https://site.example', study(pooled))),
    '"creativeWorkStatus":"retracted"',
    '"headline":"RETRACTED: ',
    notice,
  ],
  'the search': [() => JSON.stringify(searchedRecords(noticed)), `"by":"${name}"`, '"title":"RETRACTED: '],
};

describe('a study that was retracted', () => {
  test.each(Object.entries(places))('is marked in %s', async (_, [made, ...words]) => {
    const text = String(await made());
    for (const word of words) expect(text).toContain(word);
  });

  test('is never the best evidence for or against a claim', async () => {
    expect(await rendered('BestEvidence', { claim })).not.toContain(pooled);
  });

  test('marks nothing that does not rest on it', async () => {
    expect(await rendered('ClaimEvidence', { claim: untouched })).not.toContain('(retracted)');
    expect(await rendered('Claim', { id: untouched.id })).not.toMatch(/retracted/i);
    expect(cardFactories(noticed).get(`claims/${untouched.id}`)!().alt).not.toContain('Take care');
    expect(noticeLines(studiesBehind(noticed, 'hold'))).not.toContain(expect.stringContaining('Coleman'));
    expect(noticeLines(studiesBehind(library, 'forest'))).toEqual([]);
  });
});
