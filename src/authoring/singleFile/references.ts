import type { DefaultTreeAdapterTypes } from 'parse5';
import { referencePage } from '../../addresses/addresses.ts';
import { anchors } from '../../addresses/places.ts';
import { doiLink, whyUnlisted } from '../../evidence/reference.ts';
import { studyWords } from '../../evidence/weightWords.ts';
import type { FigureId } from '../../figures/list.ts';
import { dataOf } from '../../library/figureData.ts';
import { find, type Library } from '../../library/library.ts';
import { fullReferences } from '../../library/references.ts';
import { capitalised } from '../../typography/number.ts';
import { escapeText } from '../../view/toSvg.ts';
import { attributeOf, elementsIn } from './tree.ts';

/** Words that may be the id of a study: author, year and a word. */
const ids = /[a-z]+\d{4}[a-z0-9]+/g;

const isOfStudy = new RegExp(`^${referencePage('([^/]+)')}`);

/** The studies that a figure rests on: those that its page names, in order, then those of the records that it draws. */
export function studiesBehind(
  library: Library,
  figure: FigureId,
  page: DefaultTreeAdapterTypes.Document,
): readonly string[] {
  const linked = [...elementsIn(page)].flatMap(
    (element) => isOfStudy.exec(attributeOf(element, 'href') ?? '')?.[1] ?? [],
  );
  const data = JSON.stringify(dataOf(library, figure) ?? '');
  return [...new Set([...linked, ...(data.match(ids) ?? [])])].filter((id) => library.studies.has(id));
}

function entry(library: Library, id: string): string {
  const study = find(library, 'studies', id, 'the references of a file');
  const link = doiLink(study);
  const read = [`${capitalised(studyWords(study))}.`, whyUnlisted(study) ?? ''].join(' ').trim();
  return [
    `<li id="${anchors.reference(id)}">${fullReferences(library).get(id)}`,
    ...(link === undefined ? [] : [`<a href="${escapeText(link)}">doi:${escapeText(study.DOI ?? '')}</a>`]),
    `<span class="how-read" data-read="${study.read.level}">${escapeText(read)} <a href="${referencePage(id)}">What we took from it</a></span></li>`,
  ].join(' ');
}

/** A list of references, as HTML. */
export const referenceList = (library: Library, studies: readonly string[]): string =>
  `<section class="references" aria-labelledby="${anchors.references}"><h2 id="${anchors.references}">The studies behind it</h2><ol>${studies
    .map((id) => entry(library, id))
    .join('')}</ol></section>`;
