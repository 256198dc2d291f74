import { useEffect, useRef, useState } from 'react';
import { type SequenceField, type Step, sequenceOf, stepsOf, type Verb } from '../scenario/field.ts';
import { isFull, offerText, primaryVerb, stepsSoFar } from './controlText.ts';
import { sliderRef } from './sliderRef.ts';

interface Props {
  readonly figure: string;
  readonly field: SequenceField;
  /** The verbs to offer, each with its usual number and no slider; undefined: all, with their sliders. */
  readonly verbs: readonly string[] | undefined;
  readonly value: string;
  /** The verbs that make sense from where the run stands, each with the number that its button begins with. */
  readonly offer: Readonly<Record<string, number>>;
  readonly onSteps: (value: string) => void;
}

/** The button of a verb and the slider of its number; hidden while the verb makes no sense. */
function Offer({
  id,
  verb,
  of,
  start,
  onStep: take,
  primary,
  disabled,
  plain,
}: {
  readonly id: string;
  readonly verb: string;
  readonly of: Verb;
  readonly start: number | undefined;
  readonly onStep: (step: Step) => void;
  readonly primary: boolean;
  readonly disabled: boolean;
  /** Without the slider of its number. */
  readonly plain: boolean;
}) {
  const [chosen, setChosen] = useState<number>();
  const { value, words, valueText } = offerText(of, chosen ?? start ?? of.min);
  return (
    <div className="offer" data-verb={verb} hidden={start === undefined}>
      <button
        type="button"
        className={primary ? 'primary' : undefined}
        aria-disabled={disabled}
        onClick={() => disabled || take({ verb, value })}
      >
        {words}
      </button>
      {of.max > of.min && !plain && (
        <input
          type="range"
          autoComplete="off"
          id={id}
          aria-label={`How much: ${words}`}
          min={of.min}
          max={of.max}
          step={of.step}
          value={value}
          aria-valuetext={valueText}
          ref={sliderRef(value, { '--filled': `${(100 * (value - of.min)) / (of.max - of.min)}%` })}
          onChange={(event) => setChosen(Number(event.currentTarget.value))}
        />
      )}
    </div>
  );
}

/** What the reader does next: a button a verb, each with its number; what was done so far, and a way back. */
export function NextSteps({ figure, field, verbs, value, offer, onSteps }: Props) {
  const steps = stepsOf(value);
  const full = isFull(field, value);
  const offered = Object.entries(field.verbs).filter(([verb]) => verbs?.includes(verb) ?? true);
  const primary = primaryVerb(field, offer);
  const group = useRef<HTMLFieldSetElement>(null);
  const pressed = useRef(false);
  const applySteps = (to: readonly Step[]) => {
    pressed.current = true;
    onSteps(sequenceOf(to));
  };

  // The button that was pressed may be gone, and must not take the focus with it.
  useEffect(() => {
    const at = document.activeElement;
    if (pressed.current && (!group.current?.contains(at) || at?.closest('[hidden]')))
      group.current?.querySelector<HTMLElement>(':not([hidden]) > button')?.focus({ preventScroll: true });
    pressed.current = false;
  }, [value]);

  return (
    <fieldset className="next-steps" ref={group}>
      <legend>
        {field.label} <span className="control-hint">{field.hint}</span>
      </legend>
      <p className="steps-so-far" hidden={steps.length === 0}>
        <span>{stepsSoFar(field, value)}</span>{' '}
        <button type="button" className="quiet" onClick={() => applySteps(steps.slice(0, -1))}>
          Take the last one back
        </button>
      </p>
      <div className="offers">
        {offered.map(([verb, of]) => (
          <Offer
            key={verb}
            id={`${figure}-${field.name}-${verb}`}
            verb={verb}
            of={of}
            start={offer[verb]}
            primary={verb === primary}
            disabled={full}
            plain={verbs !== undefined}
            onStep={(step) => applySteps([...steps, step])}
          />
        ))}
      </div>
      <p className="control-hint" data-full hidden={!full}>
        That is as far as this figure goes. Take a step back to try another.
      </p>
    </fieldset>
  );
}
