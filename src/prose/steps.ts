import type { Preset } from '../figures/preset.ts';
import type { LessonText } from './lesson.ts';
import type { Mistake, PlacedNode } from './mdx.ts';
import { type FigurePanel, figureOfSteps, stepState } from './stepState.ts';
import { tagOf } from './tags.ts';

/** Whether it is a component of this name. */
const is = (placed: PlacedNode | undefined, name: string) => placed?.node.name === name;

/** The component right around a node; MDX may put a paragraph in between. */
function around(placed: PlacedNode): PlacedNode | undefined {
  const { parent } = placed;
  return parent?.node.type === 'paragraph' ? parent.parent : parent;
}

const isText = ({ node }: PlacedNode) => node.type === 'paragraph' || node.type === 'list';

/** What may not stand where it stands, by what stands right around it. */
function misplaced(placed: PlacedNode): string | undefined {
  const parent = around(placed);
  if (is(placed, 'Step'))
    return is(parent, 'Steps') ? undefined : 'a <Step> stands in <Steps>; put it there, or take it out';
  if (is(placed, 'Steps') && parent?.node.type !== 'root' && parent !== undefined)
    return `<Steps> stands by itself; take it out of <${parent.node.name ?? parent.node.type}>`;
  if (is(parent, 'Steps') && placed.node.type !== 'paragraph')
    return 'only <Step> stands in <Steps>; put it into a step, or before or after them';
  const holder = placed.parent;
  if (is(holder, 'Step') && !isText(placed))
    return 'a <Step> holds paragraphs; put it before or after the steps';
  return undefined;
}

const isStep = (steps: PlacedNode) => (placed: PlacedNode) => is(placed, 'Step') && around(placed) === steps;

const attributesOf = (placed: PlacedNode) => tagOf(placed)?.attributes ?? {};
const titleOf = (step: PlacedNode) => attributesOf(step).title ?? '';

/** What the steps of a lesson show, by their titles, of which no two are the same: MDX renders a step before what holds it. */
export function panelsOfSteps({ nodes }: LessonText): Map<string, FigurePanel> {
  const held = nodes
    .filter((placed) => is(placed, 'Steps'))
    .flatMap((steps) =>
      nodes.filter(isStep(steps)).map((step) => [titleOf(step), figureOfSteps(attributesOf(steps))] as const),
    );
  return new Map(held);
}

function repeatedTitles(nodes: readonly PlacedNode[]): Mistake[] {
  const steps = nodes.filter((placed) => is(placed, 'Step'));
  const titles = steps.map(titleOf);
  return steps
    .filter((step, index) => titles.indexOf(titleOf(step)) < index)
    .map((step) => ({
      line: step.line,
      message: `two steps of the lesson are called “${titleOf(step)}”; give each a title of its own`,
    }));
}

function messageOf(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

interface KnownPresets {
  preset(id: string): Preset | undefined;
  /** A record that exists but does not fit its schema. */
  broken?(id: string): boolean;
}

/** What is wrong with steps and what each of them sets. */
function invalidStates(steps: PlacedNode, nodes: readonly PlacedNode[], known: KnownPresets): Mistake[] {
  const given = attributesOf(steps);
  const own = nodes.filter(isStep(steps));
  const message = messageOf(() => figureOfSteps(given));
  if (message !== undefined) return [{ line: steps.line, message }];
  if (own.length < 2)
    return [{ line: steps.line, message: '<Steps> has two steps or more; show one state with <Figure>' }];
  const { figure } = figureOfSteps(given);
  return own.flatMap((step) => {
    const { scenario } = attributesOf(step);
    // What is wrong with a scenario is told at its file.
    if (scenario !== undefined && known.broken?.(scenario)) return [];
    const wrong = messageOf(() => stepState(figure, attributesOf(step), (id) => known.preset(id)));
    return wrong === undefined ? [] : [{ line: step.line, message: wrong }];
  });
}

/** Everything that is wrong with the steps of a lesson: where they stand, and what they show. */
export function invalidSteps({ nodes }: LessonText, known: KnownPresets): Mistake[] {
  const places = nodes.flatMap((placed) => {
    const message = misplaced(placed);
    return message === undefined ? [] : [{ line: placed.line, message }];
  });
  const states = nodes
    .filter((placed) => is(placed, 'Steps'))
    .flatMap((steps) => invalidStates(steps, nodes, known));
  return [...places, ...states, ...repeatedTitles(nodes)];
}
