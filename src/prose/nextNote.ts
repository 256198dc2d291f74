/**
 * The id of the next note of a page, by its number: in a name of ours a reader mode may find a word by which it takes the
 * note for an article.
 */
export function nextNote(locals: App.Locals): string {
  locals.notes = (locals.notes ?? 0) + 1;
  return `note-${locals.notes}`;
}
