import type { Field, SequenceField } from '../scenario/field.ts';

/** Where the controls of a figure stand. */
export interface ShownFields {
  /** The steps that a reader may take when a run is over. */
  readonly sequence: SequenceField | undefined;
  /** Those on the stage. */
  readonly first: readonly Field[];
  /** Those behind “Settings”. */
  readonly advanced: readonly Field[];
}

const isNamed = (controls: readonly string[], name: string) =>
  controls.some((control) => control === name || control.startsWith(`${name}.`));

/** @param controls the only fields to show, all of them on the stage; undefined: all, each where its row says */
export function shownFields(fields: readonly Field[], controls: readonly string[] | undefined): ShownFields {
  const shown = controls === undefined ? fields : fields.filter(({ name }) => isNamed(controls, name));
  const settings = shown.filter(({ kind }) => kind !== 'sequence');
  const isAdvanced = (field: Field) => controls === undefined && field.advanced === true;
  return {
    sequence: shown.find((field): field is SequenceField => field.kind === 'sequence'),
    first: settings.filter((field) => !isAdvanced(field)),
    advanced: settings.filter(isAdvanced),
  };
}

/** The verbs of a sequence to offer where only some are named, as “next.drop”; undefined: all. */
export function namedVerbs(
  controls: readonly string[] | undefined,
  { name }: SequenceField,
): readonly string[] | undefined {
  const verbs = controls
    ?.filter((control) => control.startsWith(`${name}.`))
    .map((control) => control.slice(name.length + 1));
  return verbs !== undefined && verbs.length > 0 ? verbs : undefined;
}
