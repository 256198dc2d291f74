import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readLibrary } from '../../library/fromFiles.ts';
import { type Answers, answersOf, changedAnswers } from './answers.ts';
import { versionIn } from './module.ts';

/** Writes down what this version of the model answers. What a version answered before stays as it was. */
const root = process.cwd();
const version = await versionIn(root);
const file = `content/engine/${version}.json`;
const answers = answersOf(readLibrary(root).scenarios.values());
const changed = existsSync(file)
  ? changedAnswers(JSON.parse(readFileSync(file, 'utf8')) as Answers, answers)
  : [];
if (changed.length > 0) {
  console.error(
    `Version ${version} has answered otherwise: ${changed.join(', ')}. Raise "version" in package.json, then run npm run engine.`,
  );
  process.exit(1);
}
writeFileSync(file, `${JSON.stringify(answers, null, 2)}\n`);
console.log(`${file}: ${Object.keys(answers).length} presets`);
