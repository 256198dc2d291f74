import { memo } from 'react';
import { referencePage } from '../addresses/addresses.ts';
import {
  type ChoiceField,
  type Field,
  format,
  type NumberField,
  type PublishedInterval,
  type Scenario,
  type Value,
} from '../scenario/field.ts';
import { ControlHead, describedBy } from './ControlHead.tsx';
import { beyondPrefix, sliderText, widestValue } from './controlText.ts';
import { sliderRef } from './sliderRef.ts';

interface Props<F extends Field> {
  readonly figure: string;
  readonly field: F;
  readonly value: Value;
  readonly onInput: (value: Value) => void;
}

const share = ({ min, max }: NumberField, value: number) => (value - min) / (max - min);

/** The published part of a slider's range, and whether the value is still in it. */
function PublishedRange({ field, value }: { readonly field: NumberField; readonly value: number }) {
  const { low, high, what, study }: PublishedInterval = field.published!;
  const { beyond, prefix } = sliderText(field, value);
  const interval = `${format(field, low)} to ${format(field, high)} ${what}`;
  return (
    // Room for the longer words is kept.
    <span className="control-known" data-beyond={beyond} data-longest={`${beyondPrefix}${interval} (source)`}>
      <span>
        <span data-known>{prefix}</span>
        {interval} (<a href={referencePage(study)}>source</a>)
      </span>
    </span>
  );
}

/**
 * A native slider with its label, its value, and the interval that a study gives. Like every control it opts out of the
 * browser restoring its value on return to the page: the scenario is in the URL.
 */
function Slider({ figure, field, value, onInput }: Props<NumberField>) {
  const id = `${figure}-${field.name}`;
  const now = Number(value);
  const { published } = field;
  const reading = sliderText(field, now);
  return (
    <div className="control" data-field={field.name} data-half={field.half}>
      <ControlHead
        of={id}
        label={field.label}
        hint={field.hint}
        value={reading.value}
        widest={widestValue(field)}
      />
      <input
        id={id}
        type="range"
        name={field.name}
        autoComplete="off"
        min={field.min}
        max={field.max}
        step={field.step}
        value={now}
        aria-valuetext={reading.valueText}
        aria-describedby={describedBy(id, field.hint)}
        ref={sliderRef(now, {
          '--filled': share(field, now),
          ...(published && {
            '--known-from': share(field, published.low),
            '--known-to': share(field, published.high),
          }),
        })}
        onChange={(event) => onInput(Number(event.currentTarget.value))}
      />
      {published && <PublishedRange field={field} value={now} />}
    </div>
  );
}

/** Writes the choice into the attributes too: a copy of the list then shows the same. */
const selectedByDefault = (value: Value) => (list: HTMLSelectElement | null) => {
  for (const option of list?.options ?? []) option.defaultSelected = option.value === value;
};

/** A native list of choices. */
function Choice({ figure, field, value, onInput }: Props<ChoiceField>) {
  const id = `${figure}-${field.name}`;
  return (
    <div className="control" data-field={field.name} data-half={field.half}>
      <ControlHead of={id} label={field.label} hint={field.hint} />
      <select
        id={id}
        aria-describedby={describedBy(id, field.hint)}
        name={field.name}
        autoComplete="off"
        value={value}
        ref={selectedByDefault(value)}
        onChange={(event) => onInput(event.currentTarget.value)}
      >
        {Object.entries(field.options).map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

interface AllProps {
  readonly figure: string;
  readonly fields: readonly Field[];
  readonly scenario: Scenario;
  readonly onInput: (name: string, value: Value) => void;
}

function Control({ figure, field, scenario, onInput }: Omit<AllProps, 'fields'> & { readonly field: Field }) {
  const rest = {
    figure,
    value: scenario[field.name]!,
    onInput: (value: Value) => onInput(field.name, value),
  };
  if (field.kind === 'number') return <Slider field={field} {...rest} />;
  return field.kind === 'choice' ? <Choice field={field} {...rest} /> : null;
}

/** A control for each field, in order. */
export const Controls = memo(({ fields, ...rest }: AllProps) => (
  <div className="settings">
    {fields.map((field) => (
      <Control key={field.name} field={field} {...rest} />
    ))}
  </div>
));
