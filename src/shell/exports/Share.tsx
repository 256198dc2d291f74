import { useId, useState } from 'react';
import { figureUrl } from '../../exports/shownState.ts';
import { site } from '../../identity/site.ts';
import { mastodon, networks } from '../../sharing/networks.ts';
import { Copyable } from './Copyable.tsx';
import { Dialog } from './Dialog.tsx';
import { PinnedLink } from './PinnedLink.tsx';
import type { PanelProps } from './panelProps.ts';
import { SharePicture } from './SharePicture.tsx';

const elsewhere = { target: '_blank', rel: 'noopener' };

interface Shared {
  readonly url: string;
  readonly title: string;
}

/** Mastodon has no address of its own: the reader names the server. */
function Mastodon({ url, title }: Shared) {
  const id = useId();
  const [server, setServer] = useState('mastodon.social');
  const href = mastodon(server, url, title);
  return (
    <div className="export-mastodon">
      <label htmlFor={id}>Your Mastodon server</label>
      <input
        id={id}
        type="text"
        inputMode="url"
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        value={server}
        onChange={(event) => setServer(event.currentTarget.value)}
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

/** The list of apps that the device offers. A page may keep it from the frames that it holds. */
function App({ url, title }: Shared) {
  const [refused, setRefused] = useState(false);
  const shared = { title: `${title} ${site.name}`, url };
  if (!(navigator.canShare?.(shared) ?? 'share' in navigator)) return null;
  const share = async () => {
    try {
      await navigator.share(shared);
    } catch (error) {
      // A reader who cancels has met no fault.
      setRefused((error as Error).name !== 'AbortError');
    }
  };
  return (
    <div>
      <button type="button" onClick={share}>
        Share with an app
      </button>
      <p role="status">
        {refused && 'Your browser does not let this page share with apps. Copy the link instead.'}
      </p>
    </div>
  );
}

/** Links to other sites and programs. */
function Elsewhere(shared: Shared) {
  return (
    <>
      <App {...shared} />
      <p>Or pass it on here. Nothing is sent until you press a link.</p>
      <ul className="export-networks">
        {networks(shared.url, shared.title).map(({ name, href }) => (
          <li key={name}>
            <a href={href} {...(href.startsWith('https:') && elsewhere)}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      <Mastodon {...shared} />
    </>
  );
}

/** The address of exactly what is shown, and ways to pass it on. */
export default function Share({ opening, onClose, ...shown }: PanelProps) {
  const url = figureUrl(shown);
  const title = shown.definition.question;
  return (
    <Dialog title="Share this figure" opening={opening} onClose={onClose}>
      <Copyable label="The address of what you see now" text={url} copy="Copy link" rows={3} />
      <SharePicture {...shown} />
      <PinnedLink key={url} {...shown} />
      <Elsewhere url={url} title={title} />
    </Dialog>
  );
}
