const shown = 5;

/** What is said before a site is published that no commit holds, or nothing. */
export const uncommittedWarning = (files: readonly string[]): string | undefined =>
  files.length === 0
    ? undefined
    : `Warning: what is published is in no commit, for ${files.length === 1 ? 'a file has' : `${files.length} files have`} changed since the last one: ${files.slice(0, shown).join(', ')}${files.length > shown ? ' …' : ''}`;

/** The last words of a deployment. */
export const publishedWords = (preview: boolean, contentChanged: boolean): string => {
  if (preview) return 'The preview is published. The site is as it was.';
  return contentChanged
    ? 'Published. One thing is left to do: commit content, which now has on record what was published.'
    : 'Published, and on record in content. Nothing is left to do.';
};
