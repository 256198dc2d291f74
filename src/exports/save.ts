/** A browser may begin to read the file some time after the click. */
const revokeDelayMs = 60_000;

/** Downloads a file. In a frame the browser may block this (`isFramed`), and the page cannot tell. */
export function save(content: Blob | string, name: string, type = 'text/plain'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), revokeDelayMs);
}
