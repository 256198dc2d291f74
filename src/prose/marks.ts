import type { LessonText } from './lesson.ts';
import type { Mistake, PlacedNode } from './mdx.ts';

/** Marks on the words of a paragraph that open something: by the component or Markdown that makes them. */
const kinds: ReadonlyMap<string, string> = new Map([
  ['Claim', 'a verdict'],
  ['Term', 'a definition'],
  ['link', 'a link'],
]);

/** More than this in a paragraph, and a reader no longer knows which to press. Citations and numbers are small, and stay. */
const most = { marks: 4, links: 2 };

/** What holds a paragraph’s words: looked for no higher than this. */
const blocks = new Set(['paragraph', 'heading', 'tableRow']);

const kindOf = ({ node }: PlacedNode) => kinds.get(node.type === 'link' ? 'link' : (node.name ?? ''));

interface Mark {
  readonly kind: string;
  readonly line: number;
  /** The paragraph that holds it, or the mark itself where it stands alone. */
  readonly block: PlacedNode;
  /** The kind of mark that it stands in. */
  readonly outer: string | undefined;
}

function marksAt(mark: PlacedNode): Mark[] {
  const kind = kindOf(mark);
  if (kind === undefined) return [];
  let outer: string | undefined;
  let block = mark;
  while (block.parent !== undefined && !blocks.has(block.node.type)) {
    block = block.parent;
    outer ??= kindOf(block);
  }
  return [{ kind, line: mark.line, block, outer }];
}

/** Words with two marks at once, and paragraphs that are crowded with marks. */
export function crowdedMarks({ nodes }: LessonText): Mistake[] {
  const marks = nodes.flatMap(marksAt);
  const nested = marks.flatMap(({ kind, line, outer }) =>
    outer === undefined
      ? []
      : [
          {
            line,
            message: `${kind} stands within ${outer}; let a word open one thing, and move one of them`,
          },
        ],
  );
  const crowded = [...Map.groupBy(marks, ({ block }) => block)].flatMap(([{ line }, held]) => {
    const links = held.filter(({ kind }) => kind === 'a link').length;
    const found =
      links > most.links ? `${links} links` : held.length > most.marks ? `${held.length} marks` : '';
    return found === ''
      ? []
      : [
          {
            line,
            message: `${found} stand in one paragraph, more than a reader can weigh; keep at most ${most.links} links, and ${most.marks} marks in all`,
          },
        ];
  });
  return [...nested, ...crowded];
}

/** Words after which a sentence is over. */
const sentenceEnd = /[.?!…][”’)]*$/;

/** Claims in the middle of a sentence, which their verdict, printed after them, would cut in two. */
export const splitSentences = ({ nodes }: LessonText): Mistake[] =>
  nodes.flatMap(({ node, source, line }) => {
    if (node.name !== 'Claim') return [];
    const words = source.replace(/<\/Claim\s*>$/, '').trimEnd();
    return sentenceEnd.test(words)
      ? []
      : [
          {
            line,
            message:
              'a verdict cuts this sentence in two; end the sentence with its claim, and begin another',
          },
        ];
  });
