import type { Field } from '../scenario/field.ts';
import { columnWidth } from '../sharing/common.ts';
import { sizes } from '../view/picture.ts';
import type { ShownState } from './shownState.ts';

/** The padding of a frame of that width: `styles/frame.css`. */
const inset = 20;

/** What the parts of a figure take at that width, in CSS pixels. `tests/site/embedding.spec.ts` holds the sum against the page itself. */
const parts = {
  /** The heading, the foot with its links, and the room round everything. */
  fixed: 98,
  summary: { line: 27.4, characters: 79, minLines: 2 },
  /** `more` is the link at its end. */
  caption: { line: 22.6, characters: 95, around: 12, more: 29 },
  /** A label with its hint above what is moved or chosen; below that, what studies found. */
  control: { line: 22.8, characters: 44, number: 54, choice: 45, known: 44, value: 5, columns: 2 },
  time: 100,
  sequence: 136,
  stepsSoFar: 50,
  button: 44,
  numbers: 44,
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

/** Of the controls in their rows, each as high as the highest in it. */
function rowHeights(fields: readonly Field[]): number[] {
  const shown = fields.filter((field) => field.kind !== 'sequence' && !field.further).map(controlHeight);
  const { columns } = parts.control;
  return Array.from({ length: Math.ceil(shown.length / columns) }, (_, row) =>
    Math.max(...shown.slice(row * columns, (row + 1) * columns)),
  );
}

function controlsHeight(
  { definition, scenario }: Pick<ShownState, 'definition' | 'scenario'>,
  plays: boolean,
): number {
  const { fields, action } = definition;
  const sequence = fields.find(({ kind }) => kind === 'sequence');
  const stepsSoFar = sequence !== undefined && scenario[sequence.name] !== '' ? parts.stepsSoFar : 0;
  const heights = [
    ...rowHeights(fields),
    parts.button,
    ...(action === undefined ? [] : [parts.button]),
    ...(plays ? [definition.untimed || definition.blind?.(scenario) ? parts.button : parts.time] : []),
    ...(sequence === undefined ? [] : [parts.sequence + stepsSoFar]),
    ...(fields.some(({ further }) => further) ? [parts.button] : []),
  ];
  return heights.reduce<number>((sum, height) => sum + height + parts.gap, parts.numbers);
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
      (shown.controls ? controlsHeight({ definition, scenario }, story.length > 1) : 0) +
      (shown.caption
        ? lineCount(definition.caption.length + caption.more, caption.characters) * caption.line +
          caption.around
        : 0),
  );
}
