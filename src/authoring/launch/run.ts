import { launchReport, missingFacts } from './missing.ts';

/** The command behind `npm run check:launch`. */
const missing = missingFacts(process.env);
console.log(launchReport(missing));
process.exitCode = missing.length === 0 ? 0 : 1;
