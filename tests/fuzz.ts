/** How often each law is tried. `FUZZ_RUNS=10000 npm test` looks longer. */
export const runs = Number(process.env.FUZZ_RUNS ?? 100);
