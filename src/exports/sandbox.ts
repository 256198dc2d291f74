/** Whether a page holds this one in a frame. It may keep it from opening windows and saving files, and no browser tells. */
export const isFramed = (): boolean => window.parent !== window;

/** Whether the page round this one shut it off in a sandbox without an origin of its own, as WordPress does. */
export const isSandboxed = (): boolean => window.origin === 'null';
