import { type Field, format } from '../../scenario/field.ts';

interface Props {
  readonly figure: string;
  readonly field: Field;
  readonly value: number;
  readonly onInput: (value: number) => void;
}

/** The control of one field: a native slider with its label, its value and what the value is a share of. */
export function FieldControl({ figure, field, value, onInput }: Props) {
  const id = `${figure}-${field.name}`;
  const span = field.max - field.min;
  return (
    <div className="control">
      <label htmlFor={id}>
        {field.label} <output htmlFor={id}>{format(field, value)}</output>
        <span className="control-hint">{field.hint}</span>
      </label>
      <input
        id={id}
        type="range"
        name={field.name}
        min={field.min}
        max={field.max}
        step={field.step}
        value={value}
        aria-valuetext={format(field, value)}
        style={{ '--filled': `${((value - field.min) / span) * 100}%` } as React.CSSProperties}
        onChange={(event) => onInput(Number(event.currentTarget.value))}
      />
    </div>
  );
}
