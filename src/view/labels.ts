/**
 * Moves labels as little as need be so that none comes nearer to its neighbour than a gap; keeps their order.
 *
 * @param heights where each label would stand, in units of the picture
 * @param gap from one label to the next
 */
export function spread(heights: readonly number[], gap: number): number[] {
  const order = heights.map((_, index) => index).sort((a, b) => heights[a]! - heights[b]!);
  /** Runs of labels that touch: where the run begins, and the labels in it. */
  const runs: { start: number; members: number[] }[] = [];
  const middleOf = (members: readonly number[]) =>
    members.reduce((sum, member, place) => sum + heights[member]! - place * gap, 0) / members.length;
  for (const index of order) {
    let run = { start: heights[index]!, members: [index] };
    for (let last = runs.at(-1); last !== undefined; last = runs.at(-1)) {
      if (last.start + last.members.length * gap <= run.start) break;
      const members = [...last.members, ...run.members];
      run = { start: middleOf(members), members };
      runs.pop();
    }
    runs.push(run);
  }
  const moved = [...heights];
  for (const { start, members } of runs)
    for (const [place, member] of members.entries()) moved[member] = start + place * gap;
  return moved;
}
