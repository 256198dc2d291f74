import { writeClipboard } from '../dom/writeClipboard.ts';

const seconds = 6;

let shown: HTMLElement | undefined;
let fading: number | undefined;

/** The live region for announcements, made when it is first needed. */
function lineOf(): HTMLElement {
  if (shown !== undefined) return shown;
  shown = document.createElement('p');
  shown.className = 'said';
  shown.setAttribute('role', 'status');
  document.body.append(shown);
  return shown;
}

/** Announces what has just happened: in a corner of the window for a while, and to screen readers. */
export function announce(text: string): void {
  const line = lineOf();
  window.clearTimeout(fading);
  line.textContent = '';
  // A change within a region that was there before is what is read out.
  requestAnimationFrame(() => {
    line.textContent = text;
  });
  fading = window.setTimeout(() => {
    line.textContent = '';
  }, seconds * 1000);
}

/** Copies a text and says so; where the browser does not let a page copy, says what to do. */
export async function copy(text: string, done: string, otherwise: string): Promise<boolean> {
  try {
    await writeClipboard(text);
    announce(done);
    return true;
  } catch {
    announce(otherwise);
    return false;
  }
}
