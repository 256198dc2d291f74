import { useId, useRef, useState } from 'react';
import { figurePage, sitePages } from '../../addresses/addresses.ts';
import { readableBackgrounds } from '../../embedding/accent.ts';
import { noVersion, versionToKeep } from '../../embedding/pinnedAddress.ts';
import { isSandboxed } from '../../exports/sandbox.ts';
import { type EmbedOptions, embedPath, isTransparent, sizingScript, snippet } from '../../exports/snippet.ts';
import { linkColour } from '../../identity/paper.ts';
import { hosts } from '../../sharing/hosts.ts';
import { Copyable } from './Copyable.tsx';
import { Dialog } from './Dialog.tsx';
import type { PanelProps } from './panelProps.ts';

const themes: Readonly<Record<EmbedOptions['theme'], string>> = {
  automatic: 'As your page or device is set',
  light: 'Always light',
  dark: 'Always dark',
};

interface OptionsProps {
  readonly options: EmbedOptions;
  readonly onChange: (options: EmbedOptions) => void;
}

const accentHint = (accent: string): string => {
  const [background, ...more] = readableBackgrounds(accent);
  if (background === undefined)
    return 'Text in that colour would be too hard to read, so the figure keeps its own.';
  return more.length > 0
    ? ''
    : `It can be read where the page is ${background}; elsewhere the figure keeps its own.`;
};

function Accent({ options, onChange }: OptionsProps) {
  const { accent } = options;
  return (
    <>
      <label className="export-tick">
        <input
          type="checkbox"
          checked={accent !== undefined}
          onChange={({ currentTarget: { checked } }) =>
            onChange({ ...options, accent: checked ? linkColour : undefined })
          }
        />
        Links and buttons in a colour of your page
      </label>
      {accent !== undefined && (
        <label className="export-tick">
          <input
            type="color"
            value={accent}
            onChange={(event) => onChange({ ...options, accent: event.currentTarget.value })}
          />
          <span>
            The colour. <span role="status">{accentHint(accent)}</span>
          </span>
        </label>
      )}
    </>
  );
}

interface VersionProps {
  readonly page: string;
  readonly version: string | undefined;
  readonly onChange: (version: string | undefined) => void;
}

/** Whether the frame follows corrections, or stays at today’s version. */
function Version({ page, version, onChange }: VersionProps) {
  const [stays, setStays] = useState(false);
  const [status, setStatus] = useState('');
  /** What was chosen last, for a version that comes after the choice was taken back. */
  const wanted = useRef(false);
  const choose = (choice: boolean, words = '') => {
    wanted.current = choice;
    setStays(choice);
    setStatus(words);
  };
  const set = async (choice: boolean) => {
    choose(choice);
    if (!choice) return onChange(undefined);
    try {
      const kept = await versionToKeep(page);
      if (wanted.current) onChange(kept);
    } catch {
      choose(false, noVersion);
    }
  };
  return (
    <>
      <label className="export-tick" aria-busy={stays && version === undefined}>
        <input type="checkbox" checked={stays} onChange={({ currentTarget: { checked } }) => set(checked)} />
        Keep it as it is now, and only say when something was corrected
      </label>
      <p role="status">{status}</p>
    </>
  );
}

function Options({ options, onChange }: OptionsProps) {
  const id = useId();
  return (
    <div className="export-options">
      <label htmlFor={id}>Light or dark</label>
      <select
        id={id}
        value={options.theme}
        onChange={(event) =>
          onChange({ ...options, theme: event.currentTarget.value as EmbedOptions['theme'] })
        }
      >
        {Object.entries(themes).map(([theme, words]) => (
          <option key={theme} value={theme}>
            {words}
          </option>
        ))}
      </select>
      {options.theme !== 'automatic' && (
        <label className="export-tick">
          <input
            type="checkbox"
            checked={options.transparent ?? false}
            onChange={(event) => onChange({ ...options, transparent: event.currentTarget.checked })}
          />
          Let the background of your page show through: it must be {options.theme} too
        </label>
      )}
      <label className="export-tick">
        <input
          type="checkbox"
          checked={!options.controls}
          onChange={(event) => onChange({ ...options, controls: !event.currentTarget.checked })}
        />
        Hide the controls
      </label>
      <label className="export-tick">
        <input
          type="checkbox"
          checked={!options.caption}
          onChange={(event) => onChange({ ...options, caption: !event.currentTarget.checked })}
        />
        Hide the caption
      </label>
      <Accent options={options} onChange={onChange} />
    </div>
  );
}

/** The code that puts the figure, as it is set now, onto somebody else’s page. */
export default function Embed({ opening, onClose, ...shown }: PanelProps) {
  const [options, setOptions] = useState<EmbedOptions>({ theme: 'automatic', controls: true, caption: true });
  const [sizing, setSizing] = useState(true);
  const code = snippet(shown, options);
  return (
    <Dialog title="Put this figure on your page" opening={opening} onClose={onClose}>
      <Options options={options} onChange={setOptions} />
      <Version
        page={figurePage(shown.definition.id)}
        version={options.version}
        onChange={(version) => setOptions((now) => ({ ...now, version }))}
      />
      <label className="export-tick">
        <input
          type="checkbox"
          checked={sizing}
          onChange={(event) => setSizing(event.currentTarget.checked)}
        />
        Let the frame grow and shrink with the figure, by a script
      </label>
      <Copyable
        label="The code to paste"
        text={sizing ? `${code}\n${sizingScript()}` : code}
        copy="Copy code"
        rows={6}
      />
      <p className="export-preview-name">
        What it will look like{' '}
        <a href={embedPath(shown, options)} target="_blank" rel="noopener">
          by itself
        </a>
      </p>
      {/* No page that was shut off in a sandbox may frame another: a browser shows an error in its place. */}
      {!isSandboxed() && (
        <iframe
          className="export-preview"
          src={embedPath(shown, options)}
          title={`Preview: ${shown.definition.question}`}
          loading="lazy"
          style={isTransparent(options) ? { colorScheme: options.theme } : undefined}
        />
      )}
      <p>The frame works without the script too, so nothing is lost where a site strips scripts out.</p>
      <dl className="export-hosts">
        {hosts.map(({ names, paste, becomes }) => (
          <div key={names}>
            <dt>{names}</dt>
            <dd>
              Paste {paste}: {becomes}.
            </dd>
          </div>
        ))}
      </dl>
      <p>
        The address is in “Share”. <a href={sitePages.embed}>All about figures on other pages</a>
      </p>
    </Dialog>
  );
}
