import icon from '../../public/favicon.svg?raw';
import { icoOf } from '../cards/ico.ts';
import { rasterize } from '../cards/raster.ts';
import { paper } from '../identity/paper.ts';

/** Phones round the corners themselves, and fill what is left open with black. */
const touch = { width: 180, background: paper.light.plain } as const;
const small = { width: 32 } as const;

export const touchIcon = (): Promise<Buffer> => rasterize({ svg: icon, ...touch });
export const smallIcon = async (): Promise<Buffer> =>
  icoOf(await rasterize({ svg: icon, ...small }), small.width);
