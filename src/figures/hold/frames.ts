import type { Frame, Recording } from '../../model/isometric.ts';

export const lastFrame = ({ frames }: Recording): Frame => frames[frames.length - 1]!;

/** The first frame in which every unit works, if there is one. */
export function allRecruited({ frames }: Recording): Frame | undefined {
  return frames.find(({ recruited, rateHzByUnit }) => recruited === rateHzByUnit.length);
}
