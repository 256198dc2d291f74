/** Whoever has a copy waits so long for the network. */
const patienceMs = 3000;

/** Stands for an answer that has not come yet. */
export const slow = Symbol('slow');

/** What comes of the network, or `slow` where that takes longer than a reader with a copy should wait. */
export async function inTime<Answer>(network: Promise<Answer>): Promise<Answer | typeof slow> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waited = new Promise<typeof slow>((resolve) => {
    timer = setTimeout(resolve, patienceMs, slow);
  });
  try {
    return await Promise.race([network, waited]);
  } finally {
    clearTimeout(timer);
  }
}
