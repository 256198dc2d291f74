/** How often each law is tried: more often in CI than at the desk. */
export const runs = Number(process.env.FUZZ_RUNS ?? (process.env.CI ? 200 : 100));
