import { useEffect, useRef, useState } from 'react';
import { importWithRetry } from '../../dom/importWithRetry.ts';
import { withTimeout } from '../../dom/withTimeout.ts';
import type { FormatName } from '../../exports/film/formats.ts';
import type { Making } from '../../exports/film/progress.ts';
import { isFramed } from '../../exports/sandbox.ts';
import { save } from '../../exports/save.ts';
import { fileName, type ShownState } from '../../exports/shownState.ts';
import type { Scheme } from '../../view/plainStyles.ts';
import type { LiveFigure } from '../useFigure.ts';

export { canBeFilmed } from '../film/canBeFilmed.ts';

const labels: Readonly<Record<FormatName, string>> = { square: 'Square video', tall: 'Tall video' };

/** Code that has not loaded by then counts as failed, ms. */
const loadMs = 30_000;

const failed =
  'No video could be made here. Check that you are connected and try again, save the picture (PNG) instead, or play the figure and record your screen.';
const asGif = 'Your browser makes no videos, so this is a moving picture (GIF).';

const megabytes = ({ size }: Blob) => `${Math.max(0.1, size / 1e6).toFixed(1)} MB`;

interface Props {
  readonly shown: ShownState;
  readonly live: LiveFigure;
  readonly scheme: Scheme;
  /** Says how it went; `handed` is whether a frame may have kept the file. */
  say(status: string, handed?: boolean): void;
}

const begun = 'Making the video. This takes about as long as it plays, and longer on a slow device.';

/** Makes a video, saves it, and says how that went. */
async function makeAndSave({ shown, live, scheme, say }: Props, format: FormatName, making: Making) {
  try {
    const { filmFile } = await withTimeout(
      loadMs,
      importWithRetry(() => import('../film/filmFile.ts')),
    );
    const { blob, ending } = await filmFile({ shown, live }, format, scheme, making);
    const name = fileName(shown, ending, format);
    save(blob, name);
    const framed = isFramed();
    const said = `${framed ? `${name} was handed to your browser` : `Saved as ${name}`} (${megabytes(blob)}).`;
    say(ending === 'gif' ? `${said} ${asGif}` : said, framed);
  } catch {
    say(making.signal.aborted ? 'Stopped. Nothing was saved.' : failed);
  }
}

/** The story of what is shown as a video, made here. Closing the dialog stops it. */
export function Video(props: Props) {
  const { say } = props;
  /** How much of it is made, in percent; undefined while none is. */
  const [done, setDone] = useState<number>();
  const stop = useRef<AbortController>(undefined);
  const pressed = useRef<HTMLButtonElement>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  const isMaking = done !== undefined;
  const make = async (format: FormatName, button: HTMLButtonElement) => {
    if (isMaking) return;
    const own = new AbortController();
    stop.current = own;
    pressed.current = button;
    setDone(0);
    say(begun);
    await makeAndSave(props, format, {
      signal: own.signal,
      onProgress: (share) => setDone(Math.floor(100 * share)),
    });
    setDone(undefined);
  };
  const cancel = () => {
    stop.current?.abort();
    pressed.current?.focus();
  };
  return (
    <li className="export-video">
      <div>
        {(Object.keys(labels) as FormatName[]).map((format) => (
          <button
            key={format}
            type="button"
            aria-disabled={isMaking || undefined}
            onClick={(event) => make(format, event.currentTarget)}
          >
            {labels[format]}
          </button>
        ))}
      </div>
      <span>The story of this figure as it plays, with its words. Square for posts, tall for stories.</span>
      {isMaking && (
        <div className="export-progress">
          <progress aria-label="How much of the video is made" max={100} value={done} />
          <button type="button" onClick={cancel}>
            Cancel
          </button>
        </div>
      )}
    </li>
  );
}
