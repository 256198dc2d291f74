import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { cardFontFiles } from './fontFiles.ts';

/** The build runs at the root of the project; what it bundles stands elsewhere, so paths start from there. */
const fontFiles = cardFontFiles.map((file) => join(process.cwd(), 'src/fonts', file));

/** An SVG file and what the PNG of it should be. */
export interface Raster {
  readonly svg: string;
  /** In dots; without it, one dot a unit. */
  readonly width?: number;
  /** The background of transparent parts. */
  readonly background?: string;
}

const drawn = ({ svg, width, background }: Raster) =>
  renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles },
    ...(width !== undefined && { fitTo: { mode: 'width', value: width } }),
    ...(background !== undefined && { background: background }),
  });

/**
 * An SVG file as PNG bytes, with the fonts of the site and no other. Runs beside the main thread.
 *
 * @throws Error where the SVG cannot be read
 */
export const rasterize = async (raster: Raster): Promise<Buffer> => (await drawn(raster)).asPng();

/** The same as red, green, blue and opacity of each dot, row by row. */
export const dotsOf = async (raster: Raster): Promise<Uint8Array> => (await drawn(raster)).pixels;
