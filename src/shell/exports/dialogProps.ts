import type { ShownState } from '../../exports/shownState.ts';

/** The props of every dialog. */
export interface DialogProps extends ShownState {
  readonly onClose: () => void;
}
