import { publishedFrom } from '../../src/validation/published.ts';
import { library } from '../library.ts';

/** The published values of this site. */
export const published = publishedFrom(library.calibration.values(), library.studies.values());
