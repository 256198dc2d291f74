import rss from '@astrojs/rss';
import {
  claimPage,
  lessonPage,
  pageName,
  presetPage,
  referencePage,
} from '../../../src/addresses/addresses.ts';
import { cardSvg } from '../../../src/cards/cardSvg.ts';
import { contextObject } from '../../../src/evidence/coins.ts';
import { exportEndings, exportFormats } from '../../../src/evidence/exports.ts';
import {
  blockText,
  claimBlocks,
  glossaryBlock,
  type JsonLdBlock,
  lessonBlocks,
  studyBlock,
} from '../../../src/evidence/jsonLd.ts';
import { lessonDates } from '../../../src/evidence/lesson.ts';
import { claimDescription } from '../../../src/evidence/print.ts';
import { vancouver } from '../../../src/evidence/reference.ts';
import { bibtex, type Cited, ris } from '../../../src/exports/citation.ts';
import { cardStyles } from '../../../src/library/cardPicture.ts';
import { cardFactories } from '../../../src/library/cards.ts';
import { changesFeed, changesOfClaim, changesOfLesson } from '../../../src/library/changesFeed.ts';
import { citedClaim, citedLesson } from '../../../src/library/cited.ts';
import { claimEmbedding, oembedOf } from '../../../src/library/embeddables.ts';
import { feedNames, lessonItem } from '../../../src/library/lessonItem.ts';
import type { Library } from '../../../src/library/library.ts';
import { searchedRecords, searchFiles } from '../../../src/library/searched.ts';
import { metadata } from '../../../src/sharing/metadata.ts';
import type { Output } from './harms.ts';
import { lessonHtml } from './lessonPage.ts';

const origin = 'https://site.example';
const first = <T>(all: Iterable<T>): T => {
  for (const one of all) return one;
  throw new Error('nothing was read, and no problem told');
};

const block = (of: JsonLdBlock): Output => ({ name: 'JSON-LD', form: 'block', text: blockText(of) });
const blocks = (all: readonly JsonLdBlock[]) => all.map(block);

const card = (library: Library, page: string): Output => ({
  name: 'card',
  form: 'svg',
  text: cardSvg(cardFactories(library).get(pageName(page))!(), cardStyles),
});

function oembedded(library: Library, page: string): Output[] {
  const response = oembedOf(library, origin, pageName(page));
  return [
    { name: 'oEmbed', form: 'json', text: JSON.stringify(response) },
    { name: 'oEmbed', form: 'embedded', text: response.html },
  ];
}

const search = (library: Library): Output => ({
  name: 'search index',
  form: 'json',
  text: JSON.stringify([...searchFiles(searchedRecords(library))]),
});

const cited = (from: Cited): Output[] => [
  { name: 'its citation as BibTeX', form: 'bib', text: bibtex(from) },
  { name: 'its citation as RIS', form: 'ris', text: ris(from) },
];

const feed = async (name: string, options: Parameters<typeof rss>[0]): Promise<Output> => ({
  name,
  form: 'feed',
  text: await (await rss(options)).text(),
});

/** What the head of a page says, by its elements. */
const head = (title: string, description: string, path: string): Output[] =>
  metadata(origin, { title, description, path, card: { path: '/a.png', alt: title } }).flatMap(
    ({ text, attributes }) =>
      [text, attributes.content].flatMap((line) =>
        line === undefined ? [] : [{ name: 'head', form: 'line', text: line } as const],
      ),
  );

function ofStudy(library: Library): Output[] {
  const study = first(library.studies.values());
  return [
    { name: 'reference', form: 'html', text: vancouver([study]).get(study.id) ?? '' },
    ...exportEndings.map(
      (ending): Output => ({ name: ending, form: ending, text: exportFormats[ending].write([study]) }),
    ),
    block(studyBlock(origin, study)),
    { name: 'COinS', form: 'line', text: contextObject(study) ?? '' },
    card(library, referencePage(study.id)),
    search(library),
  ];
}

async function ofClaim(library: Library): Promise<Output[]> {
  const claim = first(library.claims.values());
  const page = claimPage(claim.id);
  return [
    ...blocks(claimBlocks(origin, claim, [])),
    ...head(claim.title, claimDescription(claim), page),
    ...oembedded(library, page),
    ...cited(citedClaim(origin, claim)),
    {
      name: 'code to paste',
      form: 'embedded',
      text: claimEmbedding(library, claim).code.replace(/<script[^>]*><\/script>/, ''),
    },
    await feed('feed of changes', changesFeed(changesOfClaim(claim))),
    card(library, page),
    search(library),
  ];
}

const ofTerm = (library: Library): Output[] => [
  block(glossaryBlock(origin, [...library.glossary.values()])),
  search(library),
];

function ofPreset(library: Library): Output[] {
  const { figure, id } = first(library.scenarios.values());
  return [
    card(library, presetPage(figure, id)),
    ...oembedded(library, presetPage(figure, id)),
    search(library),
  ];
}

const asData =
  (collection: 'forest' | 'calibration') =>
  (library: Library): Output[] => [
    { name: collection, form: 'json', text: JSON.stringify([...library[collection].values()]) },
  ];

async function ofLesson(library: Library, path: string, text: string): Promise<Output[]> {
  const lesson = first(library.lessons);
  const { title, answer, description } = lesson.data;
  const page = lessonPage(lesson.id);
  const html = await lessonHtml(path, text);
  return [
    { name: 'page', form: 'html', text: html },
    await feed('feed', {
      title: 'Lessons',
      description: 'All.',
      site: origin,
      xmlns: feedNames,
      items: [lessonItem(library, lesson, html)],
    }),
    await feed('feed of changes', changesFeed(changesOfLesson(lesson))),
    ...blocks(
      lessonBlocks(origin, {
        title,
        answer,
        description,
        path: page,
        image: '/a.png',
        cited: [...library.studies.values()],
        teaches: [],
        ...lessonDates(lesson.data),
      }),
    ),
    ...head(title, description, page),
    ...oembedded(library, page),
    ...cited(citedLesson(origin, lesson)),
    card(library, page),
    search(library),
  ];
}

type Writer = (
  library: Library,
  path: string,
  text: string,
) => readonly Output[] | Promise<readonly Output[]>;
const writers: Readonly<Record<string, Writer>> = {
  studies: ofStudy,
  claims: ofClaim,
  glossary: ofTerm,
  scenarios: ofPreset,
  forest: asData('forest'),
  calibration: asData('calibration'),
  lessons: ofLesson,
};

/** Everything that the site makes of the one record or lesson that was sent. */
export const outputsOf = async (library: Library, path: string, text: string): Promise<readonly Output[]> =>
  writers[path.split('/')[0] ?? '']!(library, path, text);
