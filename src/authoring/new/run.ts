import { make } from './make.ts';

const { lines, code } = make(process.cwd(), process.argv.slice(2), new Date().toISOString().slice(0, 10));
(code === 0 ? console.log : console.error)(lines.join('\n'));
process.exitCode = code;
