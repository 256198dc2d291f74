import { iconFile, sitePages } from '../addresses/addresses.ts';
import { paper } from '../identity/paper.ts';
import { site } from '../identity/site.ts';

const colours = (scheme: keyof typeof paper) => ({
  theme_color: paper[scheme].plain,
  background_color: paper[scheme].plain,
});

const icon = (name: string, side: number, purpose: 'any' | 'maskable') => ({
  src: iconFile(name),
  sizes: `${side}x${side}`,
  type: 'image/png',
  purpose,
});

/**
 * What a device is told that installs the site: a web app manifest. A reader goes back and forth between pages, so a window
 * with those buttons is asked for first; not every browser has one.
 */
export const webManifest = {
  id: sitePages.home,
  name: site.name,
  short_name: site.name,
  description: site.description,
  lang: 'en-GB',
  dir: 'ltr',
  start_url: sitePages.home,
  scope: sitePages.home,
  display: 'standalone',
  display_override: ['minimal-ui'],
  categories: ['education', 'fitness', 'sports'],
  ...colours('light'),
  color_scheme_dark: colours('dark'),
  icons: [icon('192', 192, 'any'), icon('512', 512, 'any'), icon('maskable', 512, 'maskable')],
  shortcuts: [
    { name: 'Lessons', url: sitePages.lessons },
    { name: 'Figures to play with', short_name: 'Figures', url: sitePages.figures },
    { name: 'Log how many reps you had left', short_name: 'Reps left', url: sitePages.repsLeft },
  ],
} as const;
