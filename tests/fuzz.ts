/** How often each law is tried: a thousand times in CI, where more than twenty laws make it over 20 000 in all. */
export const runs = Number(process.env.FUZZ_RUNS ?? (process.env.CI ? 1000 : 100));
