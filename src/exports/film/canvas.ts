import type { Film } from './film.ts';
import type { Shot } from './shot.ts';

/** What draws the shots of a film, one after the other, in one place. */
export interface Easel {
  readonly width: number;
  readonly height: number;
  draw(shot: Shot): Promise<void>;
  /** What is drawn, as red, green, blue and opacity of each dot. */
  dots(): Uint8ClampedArray<ArrayBuffer>;
}

/** The same on a canvas. */
export interface CanvasEasel extends Easel {
  readonly canvas: HTMLCanvasElement;
}

/** Some browsers have read a font that is carried inside only a moment after it was asked for, ms. */
const fontMs = 30;

const pause = () => new Promise((resolve) => setTimeout(resolve, fontMs));

const sameDots = (a: Uint8ClampedArray<ArrayBuffer>, b: Uint8ClampedArray<ArrayBuffer>): boolean => {
  const [one, other] = [new Uint32Array(a.buffer), new Uint32Array(b.buffer)];
  return one.every((dot, index) => dot === other[index]);
};

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}

/**
 * Sets up a canvas for a film, and finds out by its first shot whether this browser draws letters at once.
 *
 * @param scale dots of the canvas for each of the film
 * @throws Error where the browser draws on no canvas, or reads no drawing
 */
export async function easelFor({ width, height, shots, svgOf }: Film, scale = 1): Promise<CanvasEasel> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: scale !== 1 });
  if (context === null) throw new Error('this browser draws on no canvas');
  const paint = (image: HTMLImageElement) => context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const dots = () => context.getImageData(0, 0, canvas.width, canvas.height).data;

  const [first] = shots;
  if (first === undefined) throw new Error('a film without a shot');
  const trial = await imageOf(svgOf(first));
  paint(trial);
  const atOnce = dots();
  await pause();
  paint(trial);
  const isLate = !sameDots(atOnce, dots());
  return {
    canvas,
    width: canvas.width,
    height: canvas.height,
    dots,
    async draw(shot) {
      const image = await imageOf(svgOf(shot));
      paint(image);
      if (!isLate) return;
      await pause();
      paint(image);
    },
  };
}
