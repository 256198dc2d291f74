import { useId, useState } from 'react';
import { Copyable } from './Copyable.tsx';
import { Dialog } from './Dialog.tsx';
import type { PanelProps } from './panels.ts';
import { type EmbedOptions, embedPath, snippet } from './snippet.ts';

const themes: Readonly<Record<EmbedOptions['theme'], string>> = {
  automatic: 'As each reader has set their device',
  light: 'Always light',
  dark: 'Always dark',
};

interface OptionsProps {
  readonly options: EmbedOptions;
  readonly onChange: (options: EmbedOptions) => void;
}

function Options({ options, onChange }: OptionsProps) {
  const id = useId();
  return (
    <div className="handing-options">
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
      <label className="handing-tick">
        <input
          type="checkbox"
          checked={!options.controls}
          onChange={(event) => onChange({ ...options, controls: !event.currentTarget.checked })}
        />
        Hide the controls
      </label>
      <label className="handing-tick">
        <input
          type="checkbox"
          checked={!options.caption}
          onChange={(event) => onChange({ ...options, caption: !event.currentTarget.checked })}
        />
        Hide the caption
      </label>
    </div>
  );
}

/** The code that puts the figure, as it is set now, onto somebody else’s page. */
export default function Embed({ onClose, ...handed }: PanelProps) {
  const [options, choose] = useState<EmbedOptions>({ theme: 'automatic', controls: true, caption: true });
  return (
    <Dialog title="Put this figure on your page" onClose={onClose}>
      <Options options={options} onChange={choose} />
      <Copyable label="The code to paste" text={snippet(handed, options)} copy="Copy code" rows={6} />
      <p>
        <a href={embedPath(handed, options)} target="_blank" rel="noopener">
          See what it will look like
        </a>
      </p>
      <p>
        Paste the code where you can write HTML: in Ghost, Squarespace or Blogger, or in the block for custom
        HTML in WordPress. Medium, Substack and most forums take no code: paste the address from “Share”
        there, and it becomes a link to this figure.
      </p>
    </Dialog>
  );
}
