import { initWasm, Resvg } from '@resvg/resvg-wasm';
import wasm from '@resvg/resvg-wasm/index_bg.wasm';
import { cardFontFiles } from '../cards/fontFiles.ts';

/** The fonts of cards, as data addresses: there are no files at the edge. */
const fonts = import.meta.glob<string>('../fonts/cards/*.ttf', {
  query: '?inline',
  import: 'default',
  eager: true,
});

const bytesOf = (dataAddress: string) =>
  Uint8Array.from(atob(dataAddress.slice(dataAddress.indexOf(',') + 1)), (character) =>
    character.charCodeAt(0),
  );

/** Once for all requests that one copy of the function answers. */
let ready: Promise<readonly Uint8Array[]> | undefined;
const prepare = async () => {
  await initWasm(wasm);
  return cardFontFiles.map((file) => bytesOf(fonts[`../fonts/${file}`] ?? ''));
};

/** An SVG as PNG bytes, by the program that draws the cards of the build (`cards/raster.ts`). */
export async function rasterize(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  ready ??= prepare();
  const fontBuffers = [...(await ready)];
  const resvg = new Resvg(svg, { font: { loadSystemFonts: false, fontBuffers } });
  try {
    const image = resvg.render();
    try {
      return new Uint8Array(image.asPng());
    } finally {
      image.free();
    }
  } finally {
    resvg.free();
  }
}
