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

/**
 * An SVG file as PNG bytes, with the fonts of the site and no other. Runs beside the main thread.
 *
 * @throws Error where the SVG cannot be read
 */
export async function rasterize({ svg, width, background }: Raster): Promise<Buffer> {
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles },
    ...(width !== undefined && { fitTo: { mode: 'width', value: width } }),
    ...(background !== undefined && { background: background }),
  });
  return image.asPng();
}
