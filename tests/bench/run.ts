import { hold } from '../../src/model/hold.ts';
import { performSession } from '../../src/model/set/session.ts';
import { askCrowd, crowdWorker } from './crowd.ts';
import { plainHold } from './plain.ts';

/**
 * How fast the model is. Every figure is the median of many tries after a warm-up, so that neither the compiler nor
 * a neighbour's work decides it. Prints one line each: `name: value unit`.
 */
interface Figure {
  name: string;
  unit: string;
  /** Runs before the tries, until the compiler has seen enough. */
  warmUp: number;
  tries: number;
  /** One try. */
  measure(): number | Promise<number>;
}

const microsecondsPerSecond = 1e6;

/** Only the first frame and the last. */
const fewestFrames = Number.MAX_SAFE_INTEGER;

const targets = Array.from({ length: 19 }, (_, index) => (10 + 5 * index) / 100);

/** Processor time of this process while it works, s: other processes do not count. */
function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / microsecondsPerSecond;
}

/** Time on the clock, s. */
function seconds(work: () => void): number {
  const before = performance.now();
  work();
  return (performance.now() - before) / 1000;
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

const figures: Figure[] = [
  {
    name: 'hold50_vs_plain',
    unit: 'times',
    warmUp: 10,
    tries: 31,
    // The two take turns, so that whatever slows the machine slows both.
    measure: () => seconds(() => plainHold(0.5)) / seconds(() => hold(0.5, fewestFrames)),
  },
  {
    name: 'holds19_cpu',
    unit: 's',
    warmUp: 5,
    tries: 15,
    measure: () =>
      cpuSeconds(() => {
        for (const target of targets) hold(target, fewestFrames);
      }),
  },
  {
    name: 'set80_cpu',
    unit: 'ms',
    warmUp: 20,
    tries: 51,
    measure: () => 1000 * cpuSeconds(() => performSession({ exercise: 'general', bouts: [{ load: 0.8 }] })),
  },
  {
    name: 'lifters500',
    unit: 's',
    warmUp: 1,
    tries: 5,
    measure: async () => (await askCrowd(worker)).whole / 1000,
  },
];

const [given] = process.argv.slice(2);
if (given !== undefined) {
  console.error(`bench ${given}: takes no arguments; run npm run bench alone`);
  process.exit(2);
}

const worker = await crowdWorker();
// A page asks a worker that has done nothing yet: the first answer is timed once, cold.
const { first } = await askCrowd(worker);
for (const { name, unit, warmUp, tries, measure } of figures) {
  for (let time = 0; time < warmUp; time++) await measure();
  const values: number[] = [];
  for (let time = 0; time < tries; time++) values.push(await measure());
  console.log(`${name}: ${median(values).toPrecision(3)} ${unit}`);
}
console.log(`lifters500_first: ${first.toPrecision(3)} ms`);
await worker.terminate();
