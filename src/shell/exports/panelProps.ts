import type { ShownState } from '../../exports/shownState.ts';
import type { LiveFigure } from '../useFigure.ts';
import type { Opening } from './opening.ts';

/** The props of whatever a button of the bar opens. */
export interface PanelProps extends ShownState {
  readonly live: LiveFigure;
  readonly opening: Opening;
  readonly onClose: () => void;
}
