import { useEffect, useRef, useState } from 'react';
import {
  onStep,
  type SequenceField,
  type Step,
  sequenceOf,
  stepsOf,
  stepText,
  type Verb,
} from '../../scenario/field.ts';
import { cssVars } from './cssVars.ts';

interface Props {
  readonly figure: string;
  readonly field: SequenceField;
  readonly value: string;
  /** The verbs that make sense from where the run stands, each with the number that its button begins with. */
  readonly offer: Readonly<Record<string, number>>;
  readonly onSteps: (value: string) => void;
}

function Offer({
  id,
  verb,
  of,
  start,
  onStep: take,
  primary,
  disabled,
}: {
  readonly id: string;
  readonly verb: string;
  readonly of: Verb;
  readonly start: number;
  readonly onStep: (step: Step) => void;
  readonly primary: boolean;
  readonly disabled: boolean;
}) {
  const [chosen, choose] = useState<number>();
  const value = onStep(of, Math.min(of.max, Math.max(of.min, chosen ?? start)));
  const step = { verb, value };
  const words = of.label.replace('#', `${value}${of.unit}`);
  return (
    <div className="offer">
      <button
        type="button"
        className={primary ? 'primary' : undefined}
        aria-disabled={disabled}
        onClick={() => disabled || take(step)}
      >
        {words}
      </button>
      {of.max > of.min && (
        <input
          type="range"
          autoComplete="off"
          id={id}
          aria-label={`How much: ${words}`}
          min={of.min}
          max={of.max}
          step={of.step}
          value={value}
          aria-valuetext={`${value}${of.unit}`}
          ref={cssVars({ '--filled': `${(100 * (value - of.min)) / (of.max - of.min)}%` })}
          onChange={(event) => choose(Number(event.currentTarget.value))}
        />
      )}
    </div>
  );
}

/** What the reader does next: a button a verb, each with its number; what was done so far, and a way back. */
export function NextSteps({ figure, field, value, offer, onSteps }: Props) {
  const steps = stepsOf(value);
  const full = steps.length >= field.most;
  const group = useRef<HTMLFieldSetElement>(null);
  const pressed = useRef(false);
  const act = (to: readonly Step[]) => {
    pressed.current = true;
    onSteps(sequenceOf(to));
  };

  // The button that was pressed may be gone, and must not take the focus with it.
  useEffect(() => {
    if (pressed.current && !group.current?.contains(document.activeElement))
      group.current?.querySelector('button')?.focus({ preventScroll: true });
    pressed.current = false;
  }, [value]);

  return (
    <fieldset className="next-steps" ref={group}>
      <legend>
        {field.label} <span className="control-hint">{field.hint}</span>
      </legend>
      {steps.length > 0 && (
        <p className="steps-so-far">
          So far: {steps.map((step) => stepText(field, step)).join(', then ')}.{' '}
          <button type="button" className="quiet" onClick={() => act(steps.slice(0, -1))}>
            Take the last one back
          </button>
        </p>
      )}
      <div className="offers">
        {Object.entries(offer).map(([verb, start], index) => (
          <Offer
            key={verb}
            id={`${figure}-${field.name}-${verb}`}
            verb={verb}
            of={field.verbs[verb]!}
            start={start}
            primary={index === 0}
            disabled={full}
            onStep={(step) => act([...steps, step])}
          />
        ))}
      </div>
      {full && (
        <p className="control-hint">That is as far as this figure goes. Take a step back to try another.</p>
      )}
    </fieldset>
  );
}
