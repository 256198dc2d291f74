import { sitePages } from './addresses.ts';

/** The page of every published value that the model is held against. Apart, since browsers load all that is beside it. */
export const modelChecksPage = `${sitePages.model}checks/`;
