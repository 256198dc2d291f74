import type { Claim } from './claim.ts';
import { followingNotice, type Notice, noticeKinds } from './notice.ts';
import type { Problem } from './problem.ts';
import type { Entry } from './records.ts';
import type { Study } from './study.ts';

/**
 * Which of some studies bears a notice that went on record after a day: nobody can have had it in mind on that day.
 *
 * @param last the day on which what rests on them last changed, as 2026-11-23
 */
export const unweighedNotices = (
  studies: readonly string[],
  study: (id: string) => Study | undefined,
  last: string,
): readonly { readonly id: string; readonly notice: Notice }[] =>
  [...new Set(studies)].flatMap((id) => {
    const notice = followingNotice(study(id) ?? {});
    return notice !== undefined && notice.noted > last ? [{ id, notice }] : [];
  });

/** What an author is told of it, after who rests on it. */
export const unweighedWords = (id: string, { kind, noted }: Notice, where: string): string =>
  `${id} is ${noticeKinds[kind].mark}, which went on record here on ${noted}; judge anew what rests on it, and say what came of it in ${where}, with a day from then on`;

/** A claim that weighs a study of which a publisher has said something since must have been judged since. */
export const checkNotices = (
  claims: readonly Entry<Claim>[],
  study: (id: string) => Study | undefined,
): Problem[] =>
  claims.flatMap(({ path, data, lineOf }) =>
    unweighedNotices(
      data.evidence.map((entry) => entry.study),
      study,
      data.history.at(-1)?.date ?? '',
    ).map(({ id, notice }) => ({
      path,
      line: lineOf(['history']),
      field: 'history',
      message: `claim ${data.id}: ${unweighedWords(id, notice, '“history”')}`,
    })),
  );
