import type { ShownState } from '../../exports/shownState.ts';

/** What every dialog is given. */
export interface DialogProps extends ShownState {
  readonly onClose: () => void;
}
