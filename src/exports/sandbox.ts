/**
 * Whether the page round this one shut it off in a sandbox, as WordPress does. Of the rights that it may have left to it,
 * as to open windows or to save files, none can be asked about.
 */
export const isSandboxed = (): boolean => window.origin === 'null';
