import type { z } from 'zod';
import type { Study } from './studyFields.ts';

/** What stands in a reference as it is printed on the work itself. */
const printed = ['title', 'container-title', 'publisher', 'volume', 'issue', 'page'] as const;

/** “[title not seen]”, “(exact title not shown)”: words of ours, where those of the work are meant. */
const remark = /[[(][^[\]()]*\b(not|un)[ -]?(seen|shown|displayed|reported|known|stated)\b/i;
const andOthers = /^(et\.? al|and others|others)\.?$/i;

interface Fault {
  readonly path: PropertyKey[];
  readonly message: string;
}

function titleFaults({ title, described }: Study): Fault[] {
  if (title === 'not-seen' && described === undefined)
    return [
      {
        path: ['title'],
        message: 'a study whose title was not seen needs “described”: what it is about, in your words',
      },
    ];
  if (title !== 'not-seen' && described !== undefined)
    return [
      {
        path: ['described'],
        message: '“described” stands in for a title that was not seen; remove one of them',
      },
    ];
  return [];
}

const remarkFaults = (study: Study): Fault[] =>
  printed
    .filter((field) => remark.test(study[field] ?? ''))
    .map((field) => ({
      path: [field],
      message: `a remark stands in “${field}”; write not-seen where it was not seen, and move the remark to “note”`,
    }));

/** “<i>H. sapiens</i>”, as it comes from a file for machines: pages would show the brackets. */
const markup = /<\/?[a-z][^<>]*>/i;

const markupFaults = (study: Study): Fault[] =>
  printed
    .filter((field) => markup.test(study[field] ?? ''))
    .map((field) => ({
      path: [field],
      message: `“${field}” holds markup, which would be shown as it stands; write the words alone`,
    }));

/** What every object has is no name: the citation processor keeps names as keys of one, and would find what stands there. */
const isKey = (name: string) => name in {};

const namesOf = (one: Exclude<Study['author'], 'not-seen'>[number]) =>
  'literal' in one ? [one.literal] : [one.family, one.given ?? ''];

function nameFault(one: Exclude<Study['author'], 'not-seen'>[number]): string | undefined {
  const names = namesOf(one);
  if (andOthers.test(names[0] ?? '')) return 'nobody is called that; remove it and set moreAuthors: true';
  return names.some(isKey) ? 'nobody is called that; correct it' : undefined;
}

const authorFaults = ({ author }: Study): Fault[] =>
  author === 'not-seen'
    ? []
    : author.flatMap((one, index) => {
        const message = nameFault(one);
        return message === undefined ? [] : [{ path: ['author', index], message }];
      });

/** Notices in the order in which they came, each once. */
const noticeFaults = ({ notices = [] }: Study): Fault[] =>
  notices.flatMap(({ kind, date }, index) => {
    const before = notices[index - 1];
    if (before === undefined) return [];
    if (date < before.date)
      return [
        {
          path: ['notices', index, 'date'],
          message: 'is before that of the notice above; put them in the order of their days',
        },
      ];
    return date === before.date && kind === before.kind
      ? [{ path: ['notices', index], message: 'says the same as the notice above; remove one of them' }]
      : [];
  });

/** Refuses a record that says in words what the fields of a reference have a place for. */
export function checkStudy(study: Study, context: z.RefinementCtx): void {
  for (const fault of [
    ...titleFaults(study),
    ...remarkFaults(study),
    ...markupFaults(study),
    ...authorFaults(study),
    ...noticeFaults(study),
  ])
    context.addIssue({ code: 'custom', ...fault });
}
