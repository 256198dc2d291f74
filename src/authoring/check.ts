import { latestToday } from '../evidence/dayRules.ts';
import { writeChoices } from './choices.ts';
import { loadContent } from './loadContent.ts';

const root = process.cwd();
const choices = writeChoices(root);

try {
  const { assertContent } = await loadContent(root);
  assertContent(root, console.log, latestToday(Date.now()));
  for (const path of choices.paths) console.log(`wrote ${path}: it lists records that have changed`);
} catch (error) {
  choices.undo();
  console.error((error as Error).message);
  process.exitCode = 1;
}
