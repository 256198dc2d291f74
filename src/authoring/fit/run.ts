import { writeFileSync } from 'node:fs';
import { fingerprint, fittedFile } from './fingerprint.ts';
import { fit } from './fit.ts';
import { fittedSource } from './source.ts';
import { readTargets } from './targets.ts';

const root = process.cwd();
const values = fit(readTargets(root), console.error);
writeFileSync(fittedFile(root), fittedSource(values, await fingerprint(root, values)));
