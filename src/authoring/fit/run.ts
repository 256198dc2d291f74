import { writeFileSync } from 'node:fs';
import { fingerprint, fittedFile } from './fingerprint.ts';
import { fit } from './fit.ts';
import { fittedSource } from './source.ts';
import { readTargets } from './targets.ts';

const root = process.cwd();
const [given] = process.argv.slice(2);
if (given !== undefined) {
  console.error(
    `fit ${given}: takes no arguments, and writes over the fitted numbers; run npm run fit alone`,
  );
  process.exit(2);
}
const values = fit(readTargets(root), console.error);
writeFileSync(fittedFile(root), fittedSource(values, await fingerprint(root, values)));
