/** When each thing is told, s: the week, what is advised, what one more set went with, and what it comes to. */
export const moments = { week: 2, advised: 3, more: 4, verdict: 5 } as const;
