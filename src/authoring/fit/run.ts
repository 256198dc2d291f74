import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fit } from './fit.ts';
import { fittedSource } from './source.ts';
import { readTargets } from './targets.ts';

const root = process.cwd();
/** Only show what would be written: progress goes to standard error, so that a test can compare the rest. */
const print = process.argv.includes('--print');
const source = fittedSource(fit(readTargets(root), console.error));
if (print) process.stdout.write(source);
else writeFileSync(join(root, 'src/model/set/fitted.ts'), source);
