import { sitePages } from './addresses.ts';

/** Addresses of the simulation as a module, apart from the others: only who asks for code loads them. */

/** The simulation as a module, each version at an address of its own. */
export const engineFile = (version: string, name: string): string => `/engine/${version}/${name}`;

/** The place where its use is described. */
export const codeAnchor = 'in-code';
export const codePlace = (): string => `${sitePages.model}#${codeAnchor}`;
