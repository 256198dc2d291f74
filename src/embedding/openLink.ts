/** The note below a link that may not open, by protocol. */
const notes: Readonly<Record<string, string>> = {
  'mailto:': 'Did nothing open? Copy the address of the figure instead, and send it yourself.',
};
const defaultNote =
  'Did nothing open? The page around this frame may not allow it. Here is the address, for you to copy:';

const noteClass = 'link-refused';

/** Says below a link that it was blocked, and gives its address: a browser blocks it silently. */
function showAddress(link: HTMLAnchorElement): void {
  const { ownerDocument: document, href, protocol } = link;
  for (const before of document.querySelectorAll(`.${noteClass}`)) before.remove();
  const note = document.createElement('span');
  note.className = noteClass;
  note.role = 'alert';
  note.append(notes[protocol] ?? defaultNote);
  if (!(protocol in notes)) {
    const address = Object.assign(document.createElement('input'), {
      type: 'text',
      readOnly: true,
      value: href,
    });
    address.ariaLabel = 'The address of the link';
    address.addEventListener('focus', () => address.select());
    note.append(address);
  }
  // In a dialog below what holds the link: there it stands among others.
  (link.closest('.export-sheet > *') ?? link).after(note);
}

/**
 * Opens an address in a new window; null where that was blocked. Only the attempt shows that a sandbox forbids windows.
 * With `noopener` the result would be null either way, so the opener is cleared afterwards. It is null as well on a page
 * that isolates itself (`Cross-Origin-Opener-Policy`), where the window does open: hence the note is a question.
 */
function openWindow(window: Window, href: string): Window | null {
  try {
    return window.open(href, '_blank');
  } catch {
    // Firefox throws where others return nothing.
    return null;
  }
}

/** A window that inherits the sandbox is out of reach, but then navigates nothing but itself. */
function clearOpener(opened: Window): void {
  try {
    opened.opener = null;
  } catch {}
}

/** Opens a link in a new window, or shows its address where that is blocked. Whether a mail program opened is unknowable. */
export function openLink(window: Window, link: HTMLAnchorElement, event: Event): void {
  if (link.protocol in notes) {
    showAddress(link);
    return;
  }
  event.preventDefault();
  const opened = openWindow(window, link.href);
  if (opened === null) showAddress(link);
  else clearOpener(opened);
}
