import type { RepetitionRecord, SessionFrame } from '../../model/set/record.ts';
import type { Moment } from '../../view/figure.ts';
import type { SetRecording } from './question.ts';

export const lastFrame = ({ session: { frames } }: SetRecording): SessionFrame => frames[frames.length - 1]!;

/** The hardest moment of a repetition, where it has most to show. */
const hardest = ({ begins, ends }: RepetitionRecord) => begins + (ends - begins) / 2;

/** Every repetition of every bout, then the end of it all. */
export function moments({ session }: SetRecording): Moment[] {
  const many = session.bouts.length > 1;
  const of = session.repetitions.map(
    (row): Moment => ({
      seconds: hardest(row),
      label: many ? `rep ${row.number} of part ${row.bout + 1}` : `rep ${row.number}`,
    }),
  );
  const end = session.frames[session.frames.length - 1]!.seconds;
  return [
    { seconds: 0, label: 'the start' },
    ...of.filter(({ seconds }) => seconds > 0 && seconds < end),
    { seconds: end, label: 'the end' },
  ];
}
