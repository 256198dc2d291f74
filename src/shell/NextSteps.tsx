import { useEffect, useRef } from 'react';
import { type SequenceField, sequenceOf, stepsOf, stepText, type Verb } from '../scenario/field.ts';
import type { Offer } from '../view/figure.ts';
import { ControlHead } from './ControlHead.tsx';
import { offerText, stepNumber, stepsSoFar } from './controlText.ts';
import { sliderRef } from './sliderRef.ts';
import { useLater } from './useLater.ts';

interface Props {
  readonly figure: string;
  readonly field: SequenceField;
  /** The verbs to offer, each with its usual number and no slider; undefined: all, with a slider for the last step. */
  readonly verbs: readonly string[] | undefined;
  readonly value: string;
  /** What each verb offers from where the run stands. */
  readonly offer: Readonly<Record<string, Offer>>;
  /** Whether the run that they follow still waits to be played. */
  readonly waiting: boolean;
  /** Whether what was asked last is still being worked out. */
  readonly pending: boolean;
  /** Whether that run is on its way for the first time: the choice can be made, and is not yet called for. */
  readonly early: boolean;
  /** Whether that run was played to its end: the choice is then what comes next. */
  readonly ready: boolean;
  /** A step was added or taken back. */
  readonly onSteps: (value: string) => void;
  /** The number of the last step was changed. */
  readonly onRevise: (value: string) => void;
}

interface VerbProps {
  readonly verb: string;
  readonly of: Verb;
  readonly start: Offer | undefined;
  readonly waiting: boolean;
  readonly ready: boolean;
  readonly onStep: (verb: string) => void;
}

/** The button of a verb. While the verb makes no sense it keeps its place and says why. */
function VerbButton({ verb, of, start, waiting, ready, onStep }: VerbProps) {
  const { words } = offerText(of, start);
  const disabled = waiting || typeof start !== 'number';
  return (
    <button
      type="button"
      className={ready && !disabled ? 'primary offer' : 'offer'}
      data-verb={verb}
      aria-disabled={disabled}
      onClick={() => disabled || onStep(verb)}
    >
      {words}
    </button>
  );
}

interface LastProps extends Pick<Props, 'figure' | 'field' | 'value' | 'waiting' | 'onSteps' | 'onRevise'> {
  readonly plain: boolean;
}

/** Above the choices, once the set is over. */
const onceOver = 'Choose: the set goes on from its end';

/** What to do where there is no step yet. */
function hintFor(waiting: boolean, plain: boolean): string {
  if (waiting) return 'Start the set first.';
  return plain ? '' : 'Choose one, then set here how much.';
}

/** The last step: a slider for its number, and a way back. Its room is kept, so that nothing moves when it comes. */
function LastStep({ figure, field, value, waiting, plain, onSteps, onRevise }: LastProps) {
  const steps = stepsOf(value);
  const last = steps.at(-1);
  const before = steps.slice(0, -1);
  const of = last && field.verbs[last.verb]!;
  const id = `${figure}-${field.name}`;
  return (
    <div className="last-step" data-plain={plain || undefined}>
      {last && of ? (
        <>
          <ControlHead
            of={id}
            label={stepNumber(value)}
            hint=""
            value={stepText(field, last)}
            alone={plain}
          />
          {!plain && (
            <input
              id={id}
              type="range"
              autoComplete="off"
              min={of.min}
              max={of.max}
              step={of.step}
              value={last.value}
              aria-valuetext={stepText(field, last)}
              ref={sliderRef(last.value, {
                '--filled': (last.value - of.min) / (of.max - of.min),
              })}
              onChange={(event) =>
                onRevise(sequenceOf([...before, { ...last, value: Number(event.currentTarget.value) }]))
              }
            />
          )}
          <button type="button" className="quiet" onClick={() => onSteps(sequenceOf(before))}>
            Take it back
          </button>
        </>
      ) : (
        <p className="control-hint">{hintFor(waiting, plain)}</p>
      )}
    </div>
  );
}

/** What the reader does next: a button a verb, and the number of what was done last. */
export function NextSteps({
  figure,
  field,
  verbs,
  value,
  offer,
  waiting,
  pending,
  early,
  ready,
  onSteps,
  onRevise,
}: Props) {
  const offered = Object.entries(field.verbs).filter(([verb]) => verbs?.includes(verb) ?? true);
  const group = useRef<HTMLFieldSetElement>(null);
  const pressed = useRef(false);
  const press = (to: string) => {
    pressed.current = true;
    onSteps(to);
  };
  // What a step begins with is known only once the steps before it are worked out.
  const takeStep = useLater(pending, (verb: string) => {
    const [of, start] = [field.verbs[verb], offer[verb]];
    if (of !== undefined && typeof start === 'number')
      press(sequenceOf([...stepsOf(value), { verb, value: offerText(of, start).value }]));
  });

  // The button that was pressed may be gone, and must not take the focus with it.
  useEffect(() => {
    if (pressed.current && !group.current?.contains(document.activeElement))
      group.current
        ?.querySelector<HTMLElement>('button[aria-disabled="false"]')
        ?.focus({ preventScroll: true });
    pressed.current = false;
  }, [value]);

  return (
    <fieldset className="next-steps" ref={group} data-early={early || undefined}>
      <legend>{ready && value === '' ? onceOver : field.label}</legend>
      <div className="offers">
        {offered.map(([verb, of]) => (
          <VerbButton
            key={verb}
            verb={verb}
            of={of}
            start={offer[verb]}
            waiting={waiting}
            ready={ready}
            onStep={takeStep}
          />
        ))}
      </div>
      <LastStep
        figure={figure}
        field={field}
        value={value}
        waiting={waiting}
        plain={verbs !== undefined}
        onSteps={press}
        onRevise={onRevise}
      />
      <p className="visually-hidden steps-so-far">{stepsSoFar(field, value)}</p>
    </fieldset>
  );
}
