import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { architecturePage } from './page.ts';

/** The command behind `npm run architecture`. */
const root = join(import.meta.dirname, '../../..');
writeFileSync(join(root, 'docs/architecture.md'), architecturePage(join(root, 'src')));
