/** When each thing is told, s: the week, the same sets on other days, what is advised, what one more set went with, and what it comes to. */
export const moments = { week: 3, spread: 5, advised: 7, more: 9, verdict: 10 } as const;
