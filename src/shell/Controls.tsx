import { referencePage } from '../addresses/addresses.ts';
import {
  type ChoiceField,
  type Field,
  format,
  type NumberField,
  type Published,
  type Scenario,
  type Value,
} from '../scenario/field.ts';
import { ControlHead } from './ControlHead.tsx';
import { cssVars } from './cssVars.ts';
import { sliderReading } from './readings.ts';

interface Props<F extends Field> {
  readonly figure: string;
  readonly field: F;
  readonly value: Value;
  readonly onInput: (value: Value) => void;
}

const share = ({ min, max }: NumberField, value: number) => `${(100 * (value - min)) / (max - min)}%`;

/** What is known on the range of a slider, and whether the value still lies in it. */
function Known({ field, value }: { readonly field: NumberField; readonly value: number }) {
  const { low, high, what, study }: Published = field.published!;
  const { beyond, known } = sliderReading(field, value);
  return (
    <span className="control-known" data-beyond={beyond} suppressHydrationWarning>
      <span data-known suppressHydrationWarning>
        {known}
      </span>
      {format(field, low)} to {format(field, high)} {what} (<a href={referencePage(study)}>source</a>)
    </span>
  );
}

/**
 * A native slider with its label, its value, and the interval that a study gives. Like every control it is not to be
 * filled in by the browser when it comes back to the page: what was asked stands in the address.
 */
function Slider({ figure, field, value, onInput }: Props<NumberField>) {
  const id = `${figure}-${field.name}`;
  const now = Number(value);
  const { published } = field;
  const reading = sliderReading(field, now);
  return (
    <div className="control" data-field={field.name}>
      <ControlHead of={id} label={field.label} hint={field.hint} value={reading.value} />
      <input
        id={id}
        type="range"
        name={field.name}
        autoComplete="off"
        min={field.min}
        max={field.max}
        step={field.step}
        value={now}
        aria-valuetext={reading.heard}
        aria-describedby={`${id}-hint`}
        suppressHydrationWarning
        ref={cssVars({
          '--filled': share(field, now),
          ...(published && {
            '--known-from': share(field, published.low),
            '--known-to': share(field, published.high),
          }),
        })}
        onChange={(event) => onInput(Number(event.currentTarget.value))}
      />
      {published && <Known field={field} value={now} />}
    </div>
  );
}

/** Has a list hold its choice in its attributes too, as React does for what is typed: a copy of it then shows the same. */
const selectedByDefault = (value: Value) => (list: HTMLSelectElement | null) => {
  for (const option of list?.options ?? []) option.defaultSelected = option.value === value;
};

/** A native list of choices. */
function Choice({ figure, field, value, onInput }: Props<ChoiceField>) {
  const id = `${figure}-${field.name}`;
  return (
    <div className="control" data-field={field.name}>
      <ControlHead of={id} label={field.label} hint={field.hint} />
      <select
        id={id}
        aria-describedby={`${id}-hint`}
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

/** The controls that the fields call for, in their order; what one would ask later stands behind “More settings”. */
export function Controls({ fields, ...rest }: AllProps) {
  const control = (field: Field) => <Control key={field.name} field={field} {...rest} />;
  const further = fields.filter((field) => field.further);
  return (
    <>
      <div className="settings">{fields.filter((field) => !field.further).map(control)}</div>
      {further.length > 0 && (
        <details className="further">
          <summary>More settings</summary>
          <div className="settings">{further.map(control)}</div>
        </details>
      )}
    </>
  );
}
