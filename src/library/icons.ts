import icon from '../../public/favicon.svg?raw';
import { icoOf } from '../cards/ico.ts';
import { rasterize } from '../cards/raster.ts';
import { paper } from '../identity/paper.ts';

/** Phones round the corners themselves, and fill what is left open with black. */
const touch = { width: 180, background: paper.light.plain } as const;
const small = { width: 32 } as const;

/** Every mask leaves a circle open, four fifths of the side across: all that is drawn stands inside it. */
const maskable = icon.replace('viewBox="0 0 32 32"', 'viewBox="-5 -5 42 42"');

/** The icons of the manifest, by the names of their files. A mask cuts its shape out of the last one. */
const appIcons = {
  '192': { svg: icon, width: 192 },
  '512': { svg: icon, width: 512 },
  maskable: { svg: maskable, width: 512, background: paper.light.plain },
} as const;

export type AppIcon = keyof typeof appIcons;
export const appIconNames = Object.keys(appIcons) as AppIcon[];
export const appIcon = (name: AppIcon): Promise<Buffer> => rasterize(appIcons[name]);

export const touchIcon = (): Promise<Buffer> => rasterize({ svg: icon, ...touch });
export const smallIcon = async (): Promise<Buffer> =>
  icoOf(await rasterize({ svg: icon, ...small }), small.width);
