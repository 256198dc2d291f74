/** When each part appears, s: the week, the same sets on other days, the advice, what one more set went with, and the conclusion. */
export const moments = { week: 2, spread: 3, advised: 4, more: 5, verdict: 6 } as const;
