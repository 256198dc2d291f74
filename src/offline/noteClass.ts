/** What the worker writes into a page that is a copy is known by it. In a module of its own, as every page loads it. */
export const noteClass = 'kept-note';
