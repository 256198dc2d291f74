import { writeChoices } from './choices.ts';

const root = process.cwd();
for (const path of writeChoices(root)) console.log(`wrote ${path}: it lists records that have changed`);
// Only now, for what checks presets reads those lists.
const { assertContent } = await import('./content.ts');
const { latestToday } = await import('../evidence/dayRules.ts');

try {
  assertContent(root, console.log, latestToday(Date.now()));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
