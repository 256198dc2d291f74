/** How often each law is tried: four times as often in CI as at the desk, some ten thousand times in all. */
export const runs = Number(process.env.FUZZ_RUNS ?? (process.env.CI ? 400 : 100));
