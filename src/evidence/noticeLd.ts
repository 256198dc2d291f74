import { gravestNotice, noticeAddress, noticeKinds, noticeSentence } from './notice.ts';
import type { Study } from './study.ts';

/** What structured data says of what a publisher has said of a study since: what it is now, and each notice. */
export function noticesOf(study: Study) {
  const gravest = gravestNotice(study);
  return gravest === undefined
    ? {}
    : {
        creativeWorkStatus: noticeKinds[gravest.kind].mark,
        correction: (study.notices ?? []).map((one) => ({
          '@type': 'CorrectionComment' as const,
          text: noticeSentence(one),
          url: noticeAddress(one),
          datePublished: one.date,
        })),
      };
}
