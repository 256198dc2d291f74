import { linkMessage, secretIn } from './messages.ts';
import { openLink } from './openLink.ts';
import { withoutOptions } from './optionNames.ts';

const middleButton = 1;

const linkAt = ({ target }: Event) => (target as Element).closest<HTMLAnchorElement>('a[href]');

/** A query with the missing values taken from another one. */
function mergeQueries(start: string, search: string): string {
  const query = new URLSearchParams(withoutOptions(search));
  const own = new Set(query.keys());
  for (const [name, value] of new URLSearchParams(start)) if (!own.has(name)) query.append(name, value);
  return query.toString();
}

/**
 * Links out of the frame: one takes the state of the figure along, WordPress follows those that lead to this site, and
 * where the page around the frame forbids them, they say so.
 */
export function links(window: Window): void {
  const { document, location, parent } = window;
  for (const type of ['click', 'auxclick', 'contextmenu'])
    document.addEventListener(type, (event) => {
      const link = linkAt(event);
      // A figure that shows what was asked has set its links itself: it knows what it could not read of the address, what
      // was changed a moment ago, and what no address took.
      if (link?.dataset.keepState === '') link.search = mergeQueries(link.search, location.search);
    });

  if (parent === window) return;
  const secret = secretIn(location.hash);
  const onPress = (event: MouseEvent) => {
    const link = linkAt(event);
    if (link === null || event.defaultPrevented) return;
    // A window of its own is asked for; the page around the frame stays where it is. Blocked, it would be so in silence.
    const wantsWindow = event.ctrlKey || event.metaKey || event.shiftKey || event.button === middleButton;
    if (wantsWindow || secret === undefined || link.host !== location.host) {
      openLink(window, link, event);
      return;
    }
    event.preventDefault();
    parent.postMessage(linkMessage(link.href, secret), '*');
  };
  document.addEventListener('click', onPress);
  document.addEventListener('auxclick', (event) => {
    if (event.button === middleButton) onPress(event);
  });
}
