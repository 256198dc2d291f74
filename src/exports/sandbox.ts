/** Whether this page is in a frame. The page around it may forbid new windows and downloads, and no browser reports that. */
export const isFramed = (): boolean => window.parent !== window;

/** Whether this page is in a sandbox with an opaque origin, as in WordPress. */
export const isSandboxed = (): boolean => window.origin === 'null';
