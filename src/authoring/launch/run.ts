import { beforeLaunch } from './beforeLaunch.ts';
import { launchReport } from './missing.ts';

/** The command behind `npm run check:launch`. */
const missing = beforeLaunch(process.env);
console.log(launchReport(missing));
process.exitCode = missing.length === 0 ? 0 : 1;
