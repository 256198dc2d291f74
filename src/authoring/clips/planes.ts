/**
 * How a dot’s lightness and its two differences of colour come from red, green and blue (0 to 1), by ITU-R BT.709, and how they are
 * written in a byte (16 to 235, 16 to 240). What encoders make of red, green and blue by themselves they name in ways that players
 * read differently, and then the paper is not the colour it is on the site.
 */
const [red, blue] = [0.2126, 0.0722];
const green = 1 - red - blue;

export const colourSpace = {
  primaries: 'bt709',
  transfer: 'bt709',
  matrix: 'bt709',
  fullRange: false,
} as const;

/**
 * A picture as encoders take it (I420): the lightness of every dot, then the differences of colour for every two by two.
 *
 * @param dots red, green, blue and opacity of each dot, row by row; nothing in it is transparent
 * @param width in dots, even, as is the height
 */
export function planesOf(dots: Uint8Array, width: number, height: number): Uint8Array {
  const size = width * height;
  const planes = new Uint8Array((size * 3) / 2);
  const half = width / 2;
  const at = (place: number) => dots[place] ?? 0;
  for (let y = 0; y < height; y += 2)
    for (let x = 0; x < width; x += 2) {
      let [sumR, sumG, sumB] = [0, 0, 0];
      for (let dy = 0; dy < 2; dy++)
        for (let dx = 0; dx < 2; dx++) {
          const dot = (y + dy) * width + x + dx;
          const [r, g, b] = [at(4 * dot), at(4 * dot + 1), at(4 * dot + 2)];
          planes[dot] = Math.round(16 + (219 / 255) * (red * r + green * g + blue * b));
          sumR += r;
          sumG += g;
          sumB += b;
        }
      const [r, b] = [sumR / 4, sumB / 4];
      const lightness = red * r + (green * sumG) / 4 + blue * b;
      const place = size + (y / 2) * half + x / 2;
      planes[place] = Math.round(128 + (224 / 255) * ((b - lightness) / (2 * (1 - blue))));
      planes[place + size / 4] = Math.round(128 + (224 / 255) * ((r - lightness) / (2 * (1 - red))));
    }
  return planes;
}
