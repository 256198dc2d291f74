import { useRef, useState } from 'react';
import { figureUrl, fileName, type ShownState } from '../../exports/shownState.ts';
import { site } from '../../identity/site.ts';
import { makeFile, pngOf, reasonOf } from './pictureFile.ts';

const type = 'image/png';

/** How a picture leaves the page here: to an app with the link, to the clipboard, or not at all. */
type Way = 'share' | 'copy';

function wayHere(): Way | undefined {
  const probe = new File([], 'a.png', { type });
  if (navigator.canShare?.({ files: [probe] })) return 'share';
  return typeof ClipboardItem !== 'undefined' && 'write' in (navigator.clipboard ?? {}) ? 'copy' : undefined;
}

const words = {
  share: { does: 'Share link and picture', done: 'Shared.' },
  copy: { does: 'Copy picture', done: 'Picture copied. Paste it beside the link.' },
} as const;

const again = 'The picture is ready. Press once more.';
const refused =
  'Your browser does not let this page do that. Use “Download” for the picture, and copy the link.';
const failed = (error: unknown) =>
  `The picture could not be made. ${reasonOf(error, 'Use “Download” for the drawing (SVG), and copy the link.')}`;

async function send(way: Way, shown: ShownState, picture: Blob): Promise<void> {
  if (way === 'copy') return navigator.clipboard.write([new ClipboardItem({ [type]: picture })]);
  const files = [new File([picture], fileName(shown, 'png'), { type })];
  return navigator.share({
    title: `${shown.definition.question} ${site.name}`,
    url: figureUrl(shown),
    files,
  });
}

/** The picture of what is shown, to go with its link. */
export function SharePicture(shown: ShownState) {
  const [status, setStatus] = useState('');
  /** A browser lets a press share for some seconds only; what took longer is shared by the next one. */
  const ready = useRef<{ readonly url: string; readonly seconds: number; readonly picture: Blob }>(undefined);
  const way = wayHere();
  if (way === undefined) return null;
  const pictureNow = async () => {
    const made = ready.current;
    if (made?.url === figureUrl(shown) && made.seconds === shown.seconds) return made.picture;
    setStatus('Making the picture …');
    return makeFile(() => pngOf(shown, 'light'));
  };
  const press = async () => {
    const picture = await pictureNow().catch((error: unknown) => setStatus(failed(error)));
    if (picture === undefined) return;
    const isSecond = ready.current?.picture === picture;
    try {
      await send(way, shown, picture);
      setStatus(words[way].done);
    } catch (error) {
      const { name } = error as Error;
      // A reader who cancels has met no fault.
      if (name === 'AbortError') return setStatus('');
      ready.current = { url: figureUrl(shown), seconds: shown.seconds, picture };
      setStatus(name === 'NotAllowedError' && !isSecond ? again : refused);
    }
  };
  return (
    <div>
      <button type="button" onClick={press}>
        {words[way].does}
      </button>
      <p role="status">{status}</p>
    </div>
  );
}
