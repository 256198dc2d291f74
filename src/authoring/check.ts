import { assertContent } from './content.ts';

try {
  assertContent(process.cwd(), console.log);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
