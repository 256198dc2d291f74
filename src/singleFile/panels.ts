import type { PanelKind } from '../shell/exports/panels.ts';

/** What a figure opens without the site, as `shell/exports/panels.ts` has it: all but “Embed”, which frames the site and not this file. */
export const panels: Readonly<Record<string, PanelKind>> = {
  Numbers: { dialog: true, load: () => import('../shell/exports/Numbers.tsx') },
  Sound: { dialog: false, load: () => import('../shell/Sound.tsx'), has: ({ tone }) => tone !== undefined },
  Share: { dialog: true, load: () => import('../shell/exports/Share.tsx') },
  Cite: { dialog: true, load: () => import('../shell/exports/Cite.tsx') },
  Download: { dialog: true, load: () => import('../shell/exports/Download.tsx') },
};
