export { debouncedWrite } from '../dom/history.ts';

/** The address of a file stays as it was opened: most browsers refuse to change it, and it is no address to pass on. */
export const writeHistory = (): void => {};
