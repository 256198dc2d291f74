import icon from '../../public/favicon.svg?raw';
import { icoOf } from '../cards/ico.ts';
import { pngOf } from '../cards/raster.ts';
import { paper } from '../identity/paper.ts';

/** Phones round the corners themselves, and fill what is left open with black. */
const touch = { width: 180, ground: paper.light.plain } as const;
const small = { width: 32 } as const;

export const touchIcon = (): Promise<Buffer> => pngOf({ svg: icon, ...touch });
export const smallIcon = async (): Promise<Buffer> =>
  icoOf(await pngOf({ svg: icon, ...small }), small.width);
