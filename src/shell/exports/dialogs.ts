import type { ComponentType } from 'react';
import type { DialogProps } from './dialogProps.ts';

type Panel = ComponentType<DialogProps>;

/** The export dialogs, each loaded at the first press: whoever only reads pays nothing. */
export const dialogs: Readonly<Record<string, () => Promise<{ default: Panel }>>> = {
  Share: () => import('./Share.tsx'),
  Embed: () => import('./Embed.tsx'),
  Cite: () => import('./Cite.tsx'),
  Download: () => import('./Download.tsx'),
};
