import { printWithUnit } from '../evidence/print.ts';
import { units } from '../evidence/units.ts';
import type { Amount, Choices, Prediction, UnitWords } from '../guesses/prediction.ts';
import type { Readout } from '../scenario/question.ts';
import { decimalsOf } from '../typography/number.ts';
import { type NamedNumber, namedNumber, printReadout, type Sources } from './number.ts';

type Attributes = Readonly<Record<string, string>>;
type Slider = Pick<Amount, 'from' | 'to' | 'step'>;
type Value = Omit<Amount, 'kind' | keyof Slider>;

/** More stops than a thumb can tell apart on the slider of a phone. */
const maxStops = 100;

const alike = (words: string): UnitWords => ({ one: words, after: words });
const points: UnitWords = { one: ' point', after: ' points' };
const counts = (thing: string): UnitWords => ({ one: ` ${thing}`, after: ` ${thing}s` });

/** How a readout is said, as `number.ts` prints it. */
type Said = Pick<Amount, 'decimals' | 'clock' | 'unit' | 'apart' | 'counted'>;
const readouts: Readonly<Record<Readout['unit'], Said>> = {
  s: { decimals: 1, clock: true, unit: alike('\u00a0s'), apart: alike('\u00a0s') },
  '%': { decimals: 0, clock: false, unit: alike('\u00a0%'), apart: points },
  'of 10': { decimals: 1, clock: false, unit: alike(' of 10'), apart: points },
  times: { decimals: 1, clock: false, unit: units.times, apart: units.times },
  units: { decimals: 0, clock: false, unit: counts('motor unit'), apart: alike(''), counted: 'motor units' },
  repetitions: {
    decimals: 0,
    clock: false,
    unit: counts('rep'),
    apart: alike(''),
    counted: 'reps',
  },
  sets: { decimals: 0, clock: false, unit: counts('set'), apart: alike(''), counted: 'sets' },
  sessions: { decimals: 0, clock: false, unit: counts('session'), apart: alike(''), counted: 'sessions' },
};

/** Readouts that are printed with their unit; after the others prose says it. */
const withUnit: ReadonlySet<Readout['unit']> = new Set(['s', '%']);

function givenBy(of: string, named: NamedNumber): Value {
  if (named.kind === 'run') {
    const { preset, name, readout } = named;
    const said = readouts[readout.unit];
    const text = printReadout[readout.unit](readout.value);
    const { one, after } = said.unit;
    return {
      ...said,
      value: readout.value,
      text: withUnit.has(readout.unit) ? text : `${text}${readout.value === 1 ? one : after}`,
      source: 'The simulation gives',
      run: { preset: preset.id, readout: name },
    };
  }
  const { finding } = named as Extract<NamedNumber, { kind: 'finding' }>;
  if (named.kind !== 'finding' || typeof finding.value !== 'number' || finding.unit === undefined)
    throw new Error(
      `${of} is nothing one can guess on a slider; name a finding with a value, or a number of a run`,
    );
  const { value, unit } = finding;
  return {
    value,
    text: printWithUnit(value, unit),
    decimals: decimalsOf(value),
    clock: false,
    unit: units[unit],
    apart: unit === '%' ? points : units[unit],
    source: 'The study found',
  };
}

/** The stops of the slider, each attribute read as a number. */
function sliderOf(attributes: Attributes): Slider {
  const numbers = (['from', 'to', 'step'] as const).map((name) => {
    const given = attributes[name]?.trim();
    if (!given) throw new Error('a guess at a number needs from="…", to="…" and step="…" for its slider');
    if (!Number.isFinite(Number(given))) throw new Error(`${name}="${given}" is no number; write one`);
    return Number(given);
  });
  const [from = 0, to = 0, step = 0] = numbers;
  if (from >= to) throw new Error(`from="${from}" is not below to="${to}"; exchange them`);
  if (step <= 0) throw new Error(`step="${step}" is not above zero; write how far apart two guesses are`);
  const stops = (to - from) / step;
  if (Math.abs(stops - Math.round(stops)) > 1e-9)
    throw new Error(`from ${from} to ${to} is no whole number of steps of ${step}; change one of them`);
  if (stops > maxStops)
    throw new Error(`the slider has ${Math.round(stops)} steps, more than ${maxStops}; make step larger`);
  return { from, to, step };
}

function amountOf(attributes: Attributes, of: string, sources: Sources): Amount {
  const slider = sliderOf(attributes);
  const value = givenBy(of, namedNumber(of, sources));
  if (value.value < slider.from || value.value > slider.to)
    throw new Error(
      `${of} is ${value.text}, outside the slider from ${slider.from} to ${slider.to}; widen it`,
    );
  return { kind: 'amount', ...value, ...slider };
}

/** The run whose figure waits for the guess. */
function runOf(preset: string | undefined, sources: Sources): Pick<Choices, 'run'> {
  if (preset === undefined) return {};
  if (sources.preset(preset) === undefined)
    throw new Error(`there is no scenario ${preset}; correct the id, or add its file`);
  return { run: { preset } };
}

function choicesOf(given: string, answer: string | undefined): Choices {
  const choices = given.split('|').map((choice) => choice.trim());
  if (choices.some((choice) => choice === ''))
    throw new Error(`choices="${given}" has an empty choice; write it, or take out the bar`);
  if (choices.length < 2) throw new Error(`choices="${given}" is one choice; write more, as "none | a few"`);
  const twice = choices.find((choice, index) => choices.indexOf(choice) < index);
  if (twice !== undefined) throw new Error(`the choice ${twice} stands twice; keep one`);
  if (answer === undefined) throw new Error('choices="…" need answer="…", which is one of them');
  if (!choices.includes(answer))
    throw new Error(
      `answer="${answer}" is not among the choices ${choices.join(' | ')}; write it as it stands there`,
    );
  return { kind: 'choices', choices, answer };
}

/**
 * What a reader may guess at a `<Predict>`; nothing where the question is an open one.
 *
 * @throws Error that says what is wrong with the attributes and what to do
 */
export function predictionOf(attributes: Attributes, sources: Sources): Prediction | undefined {
  const { choices, answer, of, run } = attributes;
  const slides = ['from', 'to', 'step'].filter((name) => attributes[name] !== undefined);
  if (choices !== undefined) {
    if (of !== undefined || slides.length > 0)
      throw new Error(
        'a guess is one of choices or a number; keep choices and answer, or of, from, to and step',
      );
    return { ...choicesOf(choices, answer), ...runOf(run, sources) };
  }
  if (run !== undefined)
    throw new Error(`run="${run}" needs choices="…"; a number of a run names it with of="…" itself`);
  if (answer !== undefined) throw new Error(`answer="${answer}" needs choices="…", of which it is one`);
  if (of !== undefined) return amountOf(attributes, of, sources);
  if (slides.length > 0) throw new Error(`${slides[0]}="…" needs of="…", the number that is guessed`);
  return undefined;
}
