import { useState } from 'react';
import { onDemand } from '../../embedding/onDemand.ts';
import { csvOf } from '../../exports/csv.ts';
import { labelFont, looksIn } from '../../exports/looks.ts';
import { pictureOf } from '../../exports/picture.ts';
import { pngOf } from '../../exports/png.ts';
import { isFramed } from '../../exports/sandbox.ts';
import { save } from '../../exports/save.ts';
import { fileName, type ShownState } from '../../exports/shownState.ts';
import type { Scheme } from '../../view/plainLooks.ts';
import { Dialog } from './Dialog.tsx';
import type { DialogProps } from './dialogProps.ts';
import { OwnPage } from './OwnPage.tsx';
import { within } from './within.ts';

const svgOf = async (shown: ShownState, scheme: Scheme) =>
  pictureOf(shown, looksIn(scheme, (await onDemand(labelFont)).default));

/** The kinds of file, in the order in which most people want them. */
const kinds = {
  png: {
    words: 'Picture (PNG)',
    what: 'For slides, posts and documents.',
    type: 'image/png',
    make: async (shown: ShownState, scheme: Scheme) => pngOf(await svgOf(shown, scheme)),
  },
  svg: {
    words: 'Drawing (SVG)',
    what: 'Sharp at every size, and can be edited.',
    type: 'image/svg+xml',
    make: svgOf,
  },
  csv: {
    words: 'Numbers (CSV)',
    what: 'Every row behind the picture, with all settings.',
    type: 'text/csv',
    make: async (shown: ShownState) => csvOf(shown),
  },
} as const;
type Kind = keyof typeof kinds;

/** No file takes so long, even on a slow line or a slow machine. */
const patienceMs = 30_000;

function Files(shown: ShownState) {
  const [dark, setDark] = useState(false);
  const [said, setSaid] = useState('');
  const [sent, setSent] = useState(false);
  const make = async (kind: Kind) => {
    const name = fileName(shown, kind);
    setSent(false);
    setSaid('Making the file …');
    // A run of many lifters keeps the page busy; the words above are to be seen first.
    await new Promise((resolve) => setTimeout(resolve, 50));
    try {
      const made = kinds[kind].make(shown, dark ? 'dark' : 'light');
      save(await within<Blob | string>(patienceMs, made), name, kinds[kind].type);
      setSent(isFramed());
      setSaid(isFramed() ? `${name} was handed to your browser.` : `Saved as ${name}.`);
    } catch {
      setSaid('The file could not be made. Check that you are connected, then try again.');
    }
  };
  return (
    <>
      <ul className="export-files">
        {(Object.keys(kinds) as Kind[]).map((kind) => (
          <li key={kind}>
            <button type="button" onClick={() => make(kind)}>
              {kinds[kind].words}
            </button>
            <span>{kinds[kind].what}</span>
          </li>
        ))}
      </ul>
      <label className="export-tick">
        <input type="checkbox" checked={dark} onChange={(event) => setDark(event.currentTarget.checked)} />
        Picture on a dark ground
      </label>
      <p role="status">{said}</p>
      {sent && <OwnPage {...shown} />}
    </>
  );
}

/** The moment shown as a file, or the numbers of the whole run. */
export default function Download({ onClose, ...shown }: DialogProps) {
  return (
    <Dialog title="Download this figure" onClose={onClose}>
      <Files {...shown} />
    </Dialog>
  );
}
