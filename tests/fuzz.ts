/** How often each law is tried: a thousand times in CI, which makes it more than 15 000 in all. */
export const runs = Number(process.env.FUZZ_RUNS ?? (process.env.CI ? 1000 : 100));
