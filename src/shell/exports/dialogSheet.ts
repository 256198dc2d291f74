import { useEffect, useState } from 'react';
import { withTimeout } from '../../dom/withTimeout.ts';
import sheet from '../../styles/exports.css?url';

/** Without its style sheet a dialog still works, so nobody waits longer for it than this, ms. */
const patienceMs = 3_000;

const loaded = () =>
  new Promise<void>((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = sheet;
    for (const end of ['load', 'error']) link.addEventListener(end, () => resolve(), { once: true });
    document.head.append(link);
  });

let isThere = false;
let coming: Promise<void> | undefined;

async function load(): Promise<void> {
  await withTimeout(patienceMs, loaded()).catch(() => undefined);
  isThere = true;
}

/** Whether the style sheet of dialogs is there: no page has it before the first of them is opened. */
export function useDialogSheet(): boolean {
  const [, show] = useState(isThere);
  useEffect(() => {
    if (isThere) return;
    coming ??= load();
    coming.then(() => show(true));
  }, []);
  return isThere;
}
