interface Props {
  /** The id of the control. */
  readonly of: string;
  readonly label: string;
  readonly hint: string;
  /** What the control is set to, in words; a list of choices shows its value itself. */
  readonly value?: string;
  /** The longest value that there can be; room for it is kept. */
  readonly widest?: string;
  /** There is no control, only the value. */
  readonly alone?: boolean | undefined;
}

/** The id of the hint of a control, which describes it. */
const hintId = (of: string) => `${of}-hint`;

/** The id of what describes a control, where it has a hint: an empty element would only be one more to lose its place. */
export const describedBy = (of: string, hint: string) => (hint === '' ? undefined : hintId(of));

/**
 * The name of a control, its value and a hint. The name alone is its label: a label that held the value would be another
 * name at each step, and a translator of pages that writes whole labels would freeze the value in it. The control itself says
 * value and hint, so a screen reader passes over them here: they would be heard twice.
 */
export function ControlHead({ of, label, hint, value, widest, alone }: Props) {
  return (
    <div className="control-head">
      <label htmlFor={of}>{label}</label>{' '}
      {value !== undefined && (
        <>
          <span className="control-value" data-widest={widest} aria-hidden={!alone}>
            {value}
          </span>{' '}
        </>
      )}
      {hint !== '' && (
        <span className="control-hint" id={hintId(of)} aria-hidden="true">
          {hint}
        </span>
      )}
    </div>
  );
}
