import { useId, useState } from 'react';
import { siteName } from '../../../sharing/common.ts';
import { mastodon, networks } from '../../../sharing/networks.ts';
import { Copyable } from './Copyable.tsx';
import { Dialog } from './Dialog.tsx';
import { addressOf } from './handed.ts';
import type { PanelProps } from './panels.ts';

const elsewhere = { target: '_blank', rel: 'noopener' };

/** Mastodon has no address of its own: the reader names the server. */
function Mastodon({ url, title }: { readonly url: string; readonly title: string }) {
  const id = useId();
  const [server, name] = useState('mastodon.social');
  const href = mastodon(server, url, title);
  return (
    <div className="handing-mastodon">
      <label htmlFor={id}>Your Mastodon server</label>
      <input
        id={id}
        type="text"
        inputMode="url"
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        value={server}
        onChange={(event) => name(event.currentTarget.value)}
      />
      {href === undefined ? (
        <span>A server’s name looks like mastodon.social.</span>
      ) : (
        <a href={href} {...elsewhere}>
          Share on Mastodon
        </a>
      )}
    </div>
  );
}

/** The address of exactly what is shown, and ways to pass it on. */
export default function Share({ onClose, ...handed }: PanelProps) {
  const url = addressOf(handed);
  const title = handed.widget.question;
  return (
    <Dialog title="Share this figure" onClose={onClose}>
      <Copyable label="The address of what you see now" text={url} copy="Copy link" rows={3} />
      {'share' in navigator && (
        <button
          type="button"
          // Whoever turns back has not met a fault.
          onClick={() => navigator.share({ title: `${title} ${siteName}`, url }).catch(() => undefined)}
        >
          Share with an app
        </button>
      )}
      <p>Or pass it on here. Nothing is sent before you press a link.</p>
      <ul className="handing-networks">
        {networks(url, title).map(({ name, href }) => (
          <li key={name}>
            <a href={href} {...(href.startsWith('https:') && elsewhere)}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      <Mastodon url={url} title={title} />
    </Dialog>
  );
}
