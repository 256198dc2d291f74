import { library } from '../../../../library/content.ts';
import { keyed } from '../../../../library/pageKeys.ts';
import { type MomentContext, momentPaths, momentPicture } from '../../../../library/presetFiles.ts';

export const getStaticPaths = () => keyed(library, momentPaths(library));

export const GET = ({ props }: MomentContext) => momentPicture(library, props);
