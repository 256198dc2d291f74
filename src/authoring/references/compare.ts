import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import type { Study } from '../../evidence/study.ts';

/** What Crossref says of a work: only what we look at. */
export interface Work {
  readonly DOI: string;
  readonly title?: readonly string[];
  readonly author?: readonly { readonly family?: string; readonly name?: string }[];
  readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] };
  readonly 'published-print'?: Work['issued'];
  /** Notices of it, as they come: `notices.ts` reads them. */
  readonly 'updated-by'?: readonly unknown[];
  /** The works of which it is a notice itself. */
  readonly 'update-to'?: readonly { readonly type?: string; readonly DOI?: string }[];
  readonly relation?: Readonly<Record<string, unknown>>;
}

type Node = DefaultTreeAdapterMap['node'];

/** Titles come with markup, such as italics, and with a plain < in them. */
const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

const plain = (text: string) =>
  textOf(parseFragment(text))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function titleProblem({ title }: Study, work: Work): string | undefined {
  const theirs = work.title?.[0];
  if (theirs === undefined || title === 'not-seen') return undefined;
  // A publisher puts it before the title of what it took back; the notice says so itself.
  const [a, b] = [plain(title), plain(theirs.replace(/^\s*(RETRACTED|WITHDRAWN)( ARTICLE)?\s*:\s*/i, ''))];
  // A subtitle is often left out on one side.
  return a.startsWith(b) || b.startsWith(a) ? undefined : `title: ours “${title}”, theirs “${theirs}”`;
}

function authorProblem({ author, moreAuthors }: Study, work: Work): string | undefined {
  const theirs = work.author?.map(({ family, name }) => plain(family ?? name ?? ''));
  if (author === 'not-seen' || theirs === undefined) return undefined;
  const ours = author.map((one) => plain('literal' in one ? one.literal : one.family));
  const same = ours.every((name, index) => theirs[index] === name);
  const complete = moreAuthors === true || ours.length === theirs.length;
  return same && complete ? undefined : `authors: ours ${ours.join(', ')}; theirs ${theirs.join(', ')}`;
}

function yearProblem({ issued }: Study, work: Work): string | undefined {
  if (issued === 'not-seen') return undefined;
  const years = [work.issued, work['published-print']].map((date) => date?.['date-parts']?.[0]?.[0]);
  const known = years.filter((year) => year !== undefined);
  return known.length === 0 || known.includes(issued)
    ? undefined
    : `year: ours ${issued}, theirs ${known.join(' or ')}`;
}

/** What a record and the register disagree on; notices are in `notices.ts`. */
export const disagreements = (study: Study, work: Work): string[] => [
  ...[titleProblem(study, work), authorProblem(study, work), yearProblem(study, work)].filter(
    (problem) => problem !== undefined,
  ),
];
