import { useMemo } from 'react';
import { hiddenOutcomeHeard } from './pace.ts';
import type { ReadingLine } from './readingLine.ts';
import type { Playback } from './usePlayback.ts';

/**
 * What of the reading line a listener hears: nothing between two moments, nor of a figure further down, of which nobody has
 * asked to hear yet. But of a set that the reader is to stop they hear how it goes, now and then, for words take longer than
 * repetitions.
 */
export function useHeard(
  { summary, isBetween }: ReadingLine,
  { playing, seconds }: Playback,
  hidden: boolean,
  isToBeSeen: boolean,
): string {
  const nth = hidden && playing ? Math.floor(seconds / hiddenOutcomeHeard) : summary;
  const heard = useMemo(() => summary, [nth]);
  return (isBetween && !hidden) || isToBeSeen ? '' : heard;
}
