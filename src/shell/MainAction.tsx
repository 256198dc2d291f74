import type { Scenario } from '../scenario/field.ts';
import type { Action } from '../view/figure.ts';
import type { Resume } from './usePlayback.ts';

interface Props {
  readonly action: Action<Scenario> | undefined;
  /** What the button would do at a moment: while a run plays, the text lags behind it. */
  readonly actionAt: (seconds: number) => Action<Scenario> | undefined;
  readonly now: () => number;
  readonly onPress: (values: Scenario, resume: Resume) => void;
}

/** The main button of a figure that has one. It stays in place while it is disabled. */
export function MainAction({ action, actionAt, now, onPress }: Props) {
  if (action === undefined) return null;
  const press = () => {
    const { values, from, within } = actionAt(now()) ?? action;
    if (values !== undefined) onPress(values as Scenario, { from, within });
  };
  return (
    <button
      type="button"
      className={action.values === undefined ? 'main-action' : 'primary main-action'}
      aria-disabled={action.values === undefined}
      // The second half of a double click would press what the button has become.
      onClick={({ detail }) => detail > 1 || press()}
    >
      {action.label}
    </button>
  );
}
