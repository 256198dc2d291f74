import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fit } from './fit.ts';
import { fittedSource } from './source.ts';
import { readTargets } from './targets.ts';

const root = process.cwd();
const values = fit(readTargets(root), console.log);
writeFileSync(join(root, 'src/model/set/fitted.ts'), fittedSource(values));
console.log(values);
