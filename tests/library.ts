import { join } from 'node:path';
import { readLibrary } from '../src/library/fromFiles.ts';

/** The records and lessons of this site. */
export const library = readLibrary(join(import.meta.dirname, '..'));
