/** A browser may begin to read the file a while after it was asked to. */
const heldMs = 60_000;

/** Hands a file to the reader’s device. In a frame it may not get there (`isFramed`), and a page hears nothing of it. */
export function save(content: Blob | string, name: string, type = 'text/plain'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), heldMs);
}
