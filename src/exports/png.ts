/** Twice the size, for screens and slides that show finer than one dot a unit. */
const dotsPerUnit = 2;

/** An SVG file as a PNG, drawn by the browser itself. */
export async function svgToPng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = dotsPerUnit * image.naturalWidth;
  canvas.height = dotsPerUnit * image.naturalHeight;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser draws on no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  // Some browsers have read a font that is carried inside only once it was asked for.
  await new Promise(requestAnimationFrame);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture came out')) : resolve(blob))),
  );
}
