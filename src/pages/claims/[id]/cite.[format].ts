import { citationFileOf, citationFilesOf } from '../../../library/citationFiles.ts';
import { citedClaim } from '../../../library/cited.ts';
import { library } from '../../../library/content.ts';
import { origin } from '../../../library/origin.ts';
import { keyed } from '../../../library/pageKeys.ts';

export const getStaticPaths = () =>
  keyed(
    library,
    [...library.claims.values()].flatMap((claim) =>
      citationFilesOf(citedClaim(origin, claim)).map(({ format, cited }) => ({
        params: { id: claim.id, format },
        props: { cited },
      })),
    ),
  );

export const GET = citationFileOf;
