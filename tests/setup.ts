import { configureGlobal } from 'fast-check';
import { keepCrowds } from '../src/library/modelAnswers.ts';

/** The same tries each time, so that a run can be repeated; `FUZZ_SEED=2 npm test` tries others. */
configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 1) });

// As a build has them, which comes first: kept by the code that makes them, so none is ever stale.
keepCrowds();
