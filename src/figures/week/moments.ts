/** When each thing is told, s: the week, the same sets on other days, what is advised, what one more set went with, and what it comes to. */
export const moments = { week: 2, spread: 3, advised: 4, more: 5, verdict: 6 } as const;
