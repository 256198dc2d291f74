import { atBuild } from '../figures/atBuild.ts';
import { figures } from '../figures/index.ts';
import { type FigureId, figureIds } from '../figures/list.ts';
import { type Preset, scenarioOf } from '../figures/preset.ts';
import { defaults, type Field, type Scenario } from '../scenario/field.ts';
import { problemOf } from '../scenario/fieldProblem.ts';
import { highlightStep, type StoryStep } from '../view/story.ts';

/** What a step of a lesson shows: the state of a figure, at a moment of its story. */
export interface StepState {
  readonly scenario: Scenario;
  readonly at: StoryStep;
  /** Which one of its moments that is, from 1. */
  readonly moment: number;
  /** The preset it begins with, where it names one. */
  readonly preset: Preset | undefined;
}

/** The figure that steps are of, and the one panel of it that they show. */
export interface FigurePanel {
  readonly figure: FigureId;
  readonly show: string;
}

type Attributes = Readonly<Record<string, string>>;

/** Figures of the simulation whose runs need no records: a check has none to give. */
const hasSteps = (id: FigureId) => atBuild[id].data === undefined;

/**
 * What steps show.
 *
 * @throws Error that says what there is
 */
export function figureOfSteps({ figure = '', show }: Attributes): FigurePanel {
  const able = figureIds.filter(hasSteps);
  const id = able.find((one) => one === figure);
  if (id === undefined) throw new Error(`<Steps> cannot show ${figure}; it shows one of ${able.join(', ')}`);
  const names = figures[id].panels.map(({ name }) => name);
  if (show === undefined || !names.includes(show))
    throw new Error(`<Steps> shows one panel of ${id}; write show="…" with one of ${names.join(', ')}`);
  return { figure: id, show };
}

function readValue(field: Field, text: string): number | string {
  const value = field.kind === 'number' ? Number(text) : text;
  if (Number.isNaN(value)) throw new Error(`${field.name}=${text} is no number; write one`);
  const problem = problemOf(field, value);
  if (problem !== undefined) throw new Error(`${field.name}=${text}: ${problem}; choose a value inside`);
  return value;
}

/** “target=30 force=5”: what a step sets, beyond what its preset does. */
function valuesIn(figure: FigureId, text: string): Scenario {
  const { fields } = figures[figure];
  const pairs = text.split(' ').filter((pair) => pair !== '');
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name = '', value = ''] = pair.split('=');
      const field = fields.find((one) => one.name === name);
      if (field === undefined)
        throw new Error(`${figure} has no field ${name}; it has ${fields.map((one) => one.name).join(', ')}`);
      return [name, readValue(field, value)];
    }),
  );
}

function presetOf(figure: FigureId, id: string, find: (id: string) => Preset | undefined): Preset {
  const preset = find(id);
  if (preset === undefined) throw new Error(`there is no scenario ${id}; correct the id, or add its file`);
  if (preset.figure !== figure)
    throw new Error(`the scenario ${id} is of ${preset.figure}, and these steps are of ${figure}`);
  return preset;
}

/** A moment by its number in the story; without one, that which tells most. */
function momentOf(story: readonly StoryStep[], moment: string | undefined): StoryStep {
  if (moment === undefined) return highlightStep(story);
  const step = /^\d+$/.test(moment) ? story[Number(moment) - 1] : undefined;
  if (step === undefined)
    throw new Error(
      `there is no moment ${moment}; the story has ${story.map(({ caption }, index) => `${index + 1} “${caption}”`).join(' ')}`,
    );
  return step;
}

/**
 * What a step shows.
 *
 * @throws Error that says what is wrong with its attributes
 */
export function stepState(
  figure: FigureId,
  { scenario: id, values = '', moment }: Attributes,
  find: (id: string) => Preset | undefined,
): StepState {
  if (id === undefined && values === '')
    throw new Error('a <Step> sets a state; write scenario="…", or values="name=value"');
  const preset = id === undefined ? undefined : presetOf(figure, id, find);
  const scenario = {
    ...(preset === undefined ? defaults(figures[figure].fields) : scenarioOf(preset)),
    ...valuesIn(figure, values),
  };
  const definition = figures[figure];
  const story = definition.story(definition.run(scenario, undefined), scenario);
  const at = momentOf(story, moment);
  return { scenario, preset, at, moment: story.indexOf(at) + 1 };
}
