import type { Field } from '../scenario/field.ts';
import { columnWidth } from '../sharing/common.ts';
import type { AnyFigure } from '../view/figure.ts';
import { sizes } from '../view/picture.ts';
import type { ShownState } from './shownState.ts';

/** The padding of a frame of that width: `styles/frame.css`. */
const inset = 20;

/** What the parts of a figure take at that width, in CSS pixels. `tests/site/embedding.spec.ts` holds the sum against the page itself. */
const parts = {
  /** The heading, the moments of the story, the foot with its links, and the room round everything. */
  fixed: 118,
  summary: { line: 27.4, characters: 79, minLines: 2 },
  /** `more` is the link at its end. */
  caption: { line: 22.6, characters: 95, around: 12, more: 29 },
  /** A label with its hint above what is moved or chosen; below that, what studies found. */
  control: { line: 22.8, characters: 44, number: 54, choice: 45, known: 44, value: 10, columns: 2 },
  time: 76,
  sequence: 173,
  button: 44,
  /** The row of names below the controls. */
  bar: 61,
  gap: 17,
} as const;

const lineCount = (text: string | number, characters: number) =>
  Math.ceil((typeof text === 'number' ? text : text.length) / characters);

function controlHeight(field: Field): number {
  const { line, characters, number, choice, known, value } = parts.control;
  const words = `${field.label} ${field.hint}`.length;
  if (field.kind !== 'number') return choice + lineCount(words, characters) * line;
  return number + lineCount(words + value, characters) * line + (field.published === undefined ? 0 : known);
}

/** A short list of choices stands beside what plays, and takes no row. */
const isBesidePlay = ({ kind, half }: Field) => kind === 'choice' && half === true;

/** Of the controls in their rows, each as high as the highest in it. */
function rowHeights(fields: readonly Field[]): number[] {
  const shown = fields
    .filter((field) => field.kind !== 'sequence' && !field.advanced && !isBesidePlay(field))
    .map(controlHeight);
  const { columns } = parts.control;
  return Array.from({ length: Math.ceil(shown.length / columns) }, (_, row) =>
    Math.max(...shown.slice(row * columns, (row + 1) * columns)),
  );
}

function controlsHeight(
  { fields, action, untimed }: Pick<AnyFigure, 'fields' | 'action' | 'untimed'>,
  plays: boolean,
): number {
  const heights = [
    ...rowHeights(fields),
    ...(action === undefined ? [] : [parts.button]),
    ...(plays ? [untimed ? parts.button : parts.time] : []),
    ...(fields.some(({ kind }) => kind === 'sequence') ? [parts.sequence] : []),
  ];
  return heights.reduce<number>((sum, height) => sum + height + parts.gap, parts.bar);
}

/** The height to give a frame: close to what the figure takes in a column of usual width, in CSS pixels. */
export function embedHeight(
  { definition, scenario, data }: Omit<ShownState, 'seconds'>,
  shown: { readonly controls: boolean; readonly caption: boolean },
): number {
  const recording = definition.run(scenario, data);
  const story = definition.story(recording, scenario);
  const words = story.at(-1)?.caption ?? '';
  const { caption, summary } = parts;
  return Math.round(
    parts.fixed +
      Math.max(summary.minLines, lineCount(words, summary.characters)) * summary.line +
      (definition.frame.wide.height * (columnWidth - 2 * inset)) / sizes.wide +
      (shown.controls ? controlsHeight(definition, story.length > 1) : 0) +
      (shown.caption
        ? lineCount(definition.caption.length + caption.more, caption.characters) * caption.line +
          caption.around
        : 0),
  );
}
