import type { ComponentType } from 'react';
import type { Handed } from './handed.ts';

export interface PanelProps extends Handed {
  readonly onClose: () => void;
}

type Panel = ComponentType<PanelProps>;

/** What a reader can do with a figure. What it takes comes with the first press: who only reads pays nothing. */
export const panels: Readonly<Record<string, () => Promise<{ default: Panel }>>> = {
  Share: () => import('./Share.tsx'),
  Embed: () => import('./Embed.tsx'),
  Cite: () => import('./Cite.tsx'),
  Download: () => import('./Download.tsx'),
};
