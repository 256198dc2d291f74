type Tick = (elapsedSeconds: number) => void;

const subscribers = new Set<Tick>();
let frame = 0;
let last = 0;

function beat(now: number): void {
  const elapsed = (now - last) / 1000;
  last = now;
  for (const tick of [...subscribers]) tick(elapsed);
  frame = subscribers.size > 0 ? requestAnimationFrame(beat) : 0;
}

/** The one clock of a page. It beats only while something plays. Returns how to leave it. */
export function onTick(tick: Tick): () => void {
  subscribers.add(tick);
  if (frame === 0) {
    last = performance.now();
    frame = requestAnimationFrame(beat);
  }
  return () => subscribers.delete(tick);
}
