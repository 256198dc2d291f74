import { withTimeout } from '../dom/withTimeout.ts';
import { announce } from './announce.ts';

/** Slides that are not there by then are not waited for, ms. */
const patience = 10_000;

withTimeout(
  patience,
  import('../presenting/present.ts').then(({ present }) => present()),
).catch(() => announce('The slides could not be loaded. Load the page again to see them.'));
