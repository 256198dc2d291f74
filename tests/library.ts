import { join } from 'node:path';
import { libraryIn } from '../src/library/fromFiles.ts';

/** The records and lessons of this site. */
export const library = libraryIn(join(import.meta.dirname, '..'));
