/** Addresses of pages as single files, apart from the others: only who saves one loads them. */

const folder = '/files/';

/** Some servers lead from an ending “.html” to a name without one, which would be none to save a file by. */
const ending = '.htm';

/** A figure as one HTML file that needs no network. */
export const figureAsFile = (figure: string): string => `${folder}figures/${figure}${ending}`;
/** A lesson as one HTML file that needs no network. */
export const lessonAsFile = (slug: string): string => `${folder}lessons/${slug}${ending}`;
/** All of them, as patterns of a server. */
export const singleFilePaths = [`${folder}figures/:file`, `${folder}lessons/:file`] as const;
