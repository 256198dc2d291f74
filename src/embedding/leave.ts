/** What a link that leads nowhere is followed by, by the kind of its address. */
const notes: Readonly<Record<string, string>> = {
  'mailto:': 'Did nothing open? Copy the address of the figure instead, and send it yourself.',
};
const usual =
  'Did nothing open? The page around this frame may not allow it. Here is the address, for you to copy:';

const noteClass = 'link-refused';

/** Says below a link that it was refused, and gives the address: a browser refuses without a word. */
function explain(link: HTMLAnchorElement): void {
  const { ownerDocument: document, href, protocol } = link;
  for (const before of document.querySelectorAll(`.${noteClass}`)) before.remove();
  const note = document.createElement('span');
  note.className = noteClass;
  note.role = 'alert';
  note.append(notes[protocol] ?? usual);
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
 * Opens an address in a window of its own; null where that was refused. Only the attempt shows that a sandbox forbids windows. Asked
 * for with `noopener` it would answer the same either way, so the opener is taken away afterwards. Nor does it answer on
 * a page that isolates itself (`Cross-Origin-Opener-Policy`), where the window opens all the same: hence the question.
 */
function attempt(window: Window, href: string): Window | null {
  try {
    return window.open(href, '_blank');
  } catch {
    // Firefox throws where others return nothing.
    return null;
  }
}

/** A window that inherits the sandbox is out of reach, but then navigates nothing but itself. */
function disown(opened: Window): void {
  try {
    opened.opener = null;
  } catch {}
}

/** Follows a link, or says that it cannot be followed. A program for mail may open without the page hearing of it. */
export function leave(window: Window, link: HTMLAnchorElement, event: Event): void {
  if (link.protocol in notes) {
    explain(link);
    return;
  }
  event.preventDefault();
  const opened = attempt(window, link.href);
  if (opened === null) explain(link);
  else disown(opened);
}
