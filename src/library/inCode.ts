import { engineFile } from '../addresses/engine.ts';
import { ask } from '../engine/ask.ts';
import { engineVersion } from '../exports/engine.ts';

/** How the simulation is used in other people’s code, with an example and what it prints. */
export function inCode(site: URL | undefined) {
  const file = (name: string) => new URL(engineFile(engineVersion, name), site).href;
  const lighter = [80, 60].map((load) => ask('set', { load }).readouts.repetitions?.value);
  return {
    version: engineVersion,
    module: file('motor-units.js'),
    types: file('motor-units.d.ts'),
    example: `import { ask, figures } from '${file('motor-units.js')}';

for (const load of [80, 60])
  console.log(ask('set', { load }).readouts.repetitions.value); // ${lighter.join(', then ')}

console.log(figures.set.fields); // what can be asked, with units, ranges and defaults`,
    node: `curl -O ${file('motor-units.js')}
node --input-type=module -e "import { ask } from './motor-units.js'; console.log(ask('hold', { target: 50 }).readouts)"`,
  };
}
