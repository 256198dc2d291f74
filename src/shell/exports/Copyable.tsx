import { useId, useRef, useState } from 'react';
import { writeClipboard } from '../../dom/writeClipboard.ts';
import { isFramed } from '../../exports/sandbox.ts';
import { save } from '../../exports/save.ts';

interface Props {
  readonly label: string;
  readonly text: string;
  /** What the button says: “Copy link”. */
  readonly copy: string;
  readonly rows: number;
  /** Offers the text as a file of this name and type too. */
  readonly file?: { readonly name: string; readonly type: string };
}

/** Text to copy: it can be selected, or copied with a button that says whether it worked. */
export function Copyable({ label, text, copy, rows, file }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [status, setStatus] = useState('');
  const copyText = async () => {
    setStatus('');
    try {
      await writeClipboard(text);
      setStatus('Copied.');
    } catch {
      // The dialog may have been closed in the meantime.
      field.current?.focus();
      field.current?.select();
      setStatus(
        'Your browser does not let this page copy. The text is selected, so you can copy it yourself.',
      );
    }
  };
  const saveFile = ({ name, type }: NonNullable<Props['file']>) => {
    save(text, name, type);
    setStatus(
      isFramed()
        ? `${name} was handed to your browser. If it does not appear in your downloads, copy the text above instead.`
        : `Saved as ${name}.`,
    );
  };
  return (
    <div className="copyable">
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={rows}
        spellCheck={false}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="copyable-actions">
        <button type="button" onClick={copyText}>
          {copy}
        </button>
        {file && (
          <button type="button" onClick={() => saveFile(file)}>
            Save as a file
          </button>
        )}
        <p role="status">{status}</p>
      </div>
    </div>
  );
}
