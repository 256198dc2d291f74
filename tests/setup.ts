import { configureGlobal } from 'fast-check';

/** The same tries each time, so that a run can be repeated; `FUZZ_SEED=2 npm test` tries others. */
configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 1) });
