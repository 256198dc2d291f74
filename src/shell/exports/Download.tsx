import { useEffect, useRef, useState } from 'react';
import { codePlace } from '../../addresses/engine.ts';
import { runAsCommand, runAsJavaScript } from '../../exports/code.ts';
import { figureCsv } from '../../exports/csv.ts';
import { isFramed } from '../../exports/sandbox.ts';
import { save } from '../../exports/save.ts';
import { fileName, type ShownState } from '../../exports/shownState.ts';
import { isSingleFile, singleFileOf } from '../../exports/singleFile.ts';
import type { LiveFigure } from '../useFigure.ts';
import { Copyable } from './Copyable.tsx';
import { Dialog } from './Dialog.tsx';
import { OwnPage } from './OwnPage.tsx';
import type { PanelProps } from './panelProps.ts';
import { makeFile, pngOf, reasonOf, svgOf } from './pictureFile.ts';
import { canBeFilmed, Video } from './Video.tsx';

/** The kinds of file, in the order in which most people want them. */
const kinds = {
  png: {
    label: 'Picture (PNG)',
    description: 'For slides, posts and documents.',
    type: 'image/png',
    make: pngOf,
  },
  svg: {
    label: 'Drawing (SVG)',
    description: 'Sharp at every size, and can be edited.',
    type: 'image/svg+xml',
    make: svgOf,
  },
  csv: {
    label: 'Numbers (CSV)',
    description: 'Every row behind the picture, with all settings.',
    type: 'text/csv',
    make: async (shown: ShownState) => figureCsv(shown),
  },
  html: {
    label: 'One file (HTML)',
    description: 'Works from a disk, without a network. For lessons, archives and learning platforms.',
    type: 'text/html',
    make: singleFileOf,
  },
} as const;
type Kind = keyof typeof kinds;

/** A file has what it was made from no more. */
const kindsHere = () => (Object.keys(kinds) as Kind[]).filter((kind) => kind !== 'html' || !isSingleFile());

interface FilesProps {
  readonly shown: ShownState;
  readonly live: LiveFigure;
}

function Files({ shown, live }: FilesProps) {
  const [dark, setDark] = useState(false);
  const [status, setStatus] = useState('');
  const [showOwnPage, setShowOwnPage] = useState(false);
  const line = useRef<HTMLParagraphElement>(null);
  // What became of it is said below what was pressed, where a low window ends.
  useEffect(() => {
    if (status !== '') line.current?.scrollIntoView({ block: 'nearest' });
  }, [status]);
  const scheme = dark ? 'dark' : 'light';
  const hasVideo = canBeFilmed(live);
  const say = (words: string, handed = false) => {
    setStatus(words);
    setShowOwnPage(handed);
  };
  const make = async (kind: Kind) => {
    const name = fileName(shown, kind);
    say('Making the file …');
    try {
      const made = await makeFile<Blob | string>(() => kinds[kind].make(shown, scheme));
      save(made, name, kinds[kind].type);
      say(isFramed() ? `${name} was handed to your browser.` : `Saved as ${name}.`, isFramed());
    } catch (error) {
      say(`The file could not be made. ${reasonOf(error, 'Save the drawing (SVG) instead.')}`);
    }
  };
  return (
    <>
      <ul className="export-files">
        {kindsHere().map((kind) => (
          <li key={kind}>
            <button type="button" onClick={() => make(kind)}>
              {kinds[kind].label}
            </button>
            <span>{kinds[kind].description}</span>
          </li>
        ))}
        {hasVideo && <Video shown={shown} live={live} scheme={scheme} say={say} />}
      </ul>
      <label className="export-tick">
        <input type="checkbox" checked={dark} onChange={(event) => setDark(event.currentTarget.checked)} />
        {hasVideo ? 'Picture and video on a dark background' : 'Picture on a dark background'}
      </label>
      <p role="status" ref={line}>
        {status}
      </p>
      {showOwnPage && <OwnPage {...shown} />}
    </>
  );
}

/** The run for those who calculate on: the same question to the same version of the model. */
function Code(shown: ShownState) {
  return (
    <details className="export-code">
      <summary>This run as code</summary>
      <p>
        It asks the simulation the same and prints the same numbers. In Node, import a copy of the file in its
        first line. <a href={codePlace()}>How to use it</a>
      </p>
      <Copyable
        label="JavaScript, for a page or a notebook"
        text={runAsJavaScript(shown)}
        copy="Copy JavaScript"
        rows={5}
      />
      <Copyable
        label="At the command line, in a copy of the code of this site"
        text={runAsCommand(shown)}
        copy="Copy command"
        rows={3}
      />
    </details>
  );
}

/** The moment shown as a file, its story as a video, the numbers of the whole run, or the run as code. */
export default function Download({ live, opening, onClose, ...shown }: PanelProps) {
  return (
    <Dialog title="Download this figure" opening={opening} onClose={onClose}>
      <Files shown={shown} live={live} />
      {!shown.definition.fromRecords && <Code {...shown} />}
    </Dialog>
  );
}
