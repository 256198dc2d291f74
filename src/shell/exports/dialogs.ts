import type { ComponentType } from 'react';
import type { DialogProps } from './dialogProps.ts';

type Panel = ComponentType<DialogProps>;

/** What a reader can do with a figure. What it takes comes with the first press: who only reads pays nothing. */
export const dialogs: Readonly<Record<string, () => Promise<{ default: Panel }>>> = {
  Share: () => import('./Share.tsx'),
  Embed: () => import('./Embed.tsx'),
  Cite: () => import('./Cite.tsx'),
  Download: () => import('./Download.tsx'),
};
