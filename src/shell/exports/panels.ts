import type { ComponentType } from 'react';
import type { AnyFigure } from '../../view/figure.ts';
import type { PanelProps } from './panelProps.ts';

/** What a button of the bar opens, loaded at the first press, so that reading alone costs nothing. */
export interface PanelKind {
  /** A dialog stands on top of the page; anything else opens below the bar. */
  readonly dialog: boolean;
  load(): Promise<{ default: ComponentType<PanelProps> }>;
  /** Whether a figure has it; without this, each does. */
  has?(figure: AnyFigure): boolean;
}

/** In the order of the bar. */
export const panels: Readonly<Record<string, PanelKind>> = {
  Numbers: { dialog: true, load: () => import('./Numbers.tsx') },
  Sound: { dialog: false, load: () => import('../Sound.tsx'), has: ({ tone }) => tone !== undefined },
  Share: { dialog: true, load: () => import('./Share.tsx') },
  Embed: { dialog: true, load: () => import('./Embed.tsx') },
  Cite: { dialog: true, load: () => import('./Cite.tsx') },
  Download: { dialog: true, load: () => import('./Download.tsx') },
};
