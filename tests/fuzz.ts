/** How often each law is tried; `FUZZ_RUNS=1000 npm run test:units` tries longer. */
export const runs = Number(process.env.FUZZ_RUNS ?? 100);
