type Tick = (elapsedSeconds: number) => void;

const subscribers = new Set<Tick>();
let frame = 0;
let last = 0;

/** A tab that was away must not leap, and a clock that is set, on or back, neither leaps nor holds a story up, s. */
const longest = 0.1;

function runFrame(now: number): void {
  const elapsed = Math.min(Math.abs(now - last) / 1000, longest);
  last = now;
  for (const tick of [...subscribers]) tick(elapsed);
  frame = subscribers.size > 0 ? requestAnimationFrame(runFrame) : 0;
}

/** The one animation loop of a page. It runs only while something plays. Returns the unsubscriber. */
export function onTick(tick: Tick): () => void {
  subscribers.add(tick);
  if (frame === 0) {
    last = performance.now();
    frame = requestAnimationFrame(runFrame);
  }
  return () => subscribers.delete(tick);
}
