import { figurePage, lessonPage, referencePage, sitePages } from './addresses.ts';

/** Places within pages that links lead to, beside those that records and headings name. */
export const anchors = {
  citation: 'cite-this',
  corrections: 'corrections',
  data: 'data',
  history: 'history',
  numbers: 'numbers',
  references: 'references',
  searchField: 'search-words',
  claim: (id: string): string => `claim-${id}`,
  reference: (key: string): string => `ref-${key}`,
} as const;

/** A study, at one of its findings where that is named. */
export const findingPlace = (key: string, finding?: string): string =>
  finding === undefined ? referencePage(key) : `${referencePage(key)}#${finding}`;
/** Where the numbers of a figure come from. */
export const numbersPlace = (figure: string, query = ''): string =>
  `${figurePage(figure, query)}#${anchors.numbers}`;

/** A claim where a lesson states it. */
export const claimPlace = (lesson: string, claim: string): string =>
  `${lessonPage(lesson)}#${anchors.claim(claim)}`;
/**
 * A change of a claim or a lesson, with an address of its own.
 *
 * @param page of the claim or the lesson
 * @param day of the change, as 2026-11-23
 * @param nthOfDay counted from 1 among its changes on that day
 */
export const changePlace = (page: string, day: string, nthOfDay: number): string =>
  `${page}?changed=${day}${nthOfDay === 1 ? '' : `.${nthOfDay}`}#${anchors.history}`;

/** What has changed of a claim or a lesson. */
export const historyPlace = (page: string): string => `${page}#${anchors.history}`;

/** Where one types what one looks for. */
export const searchField = (): string => `${sitePages.search}#${anchors.searchField}`;

/** Where a reader may say that something is wrong. */
export const correctionsPlace = (): string => `${sitePages.about}#${anchors.corrections}`;
/** What is said of the files of data. */
export const dataPlace = (): string => `${sitePages.about}#${anchors.data}`;
