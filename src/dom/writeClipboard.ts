import { withTimeout } from './withTimeout.ts';

/** Copying is a matter of milliseconds; some browsers never answer. */
const copyMs = 3000;

/** Copies a text; rejects where the browser refuses or does not answer. */
export const writeClipboard = async (text: string): Promise<void> =>
  withTimeout(copyMs, navigator.clipboard.writeText(text));
