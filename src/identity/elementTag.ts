import { machineName } from './site.ts';

/** What our element is called on other people’s pages. */
export const elementTag = `${machineName}-figure`;
