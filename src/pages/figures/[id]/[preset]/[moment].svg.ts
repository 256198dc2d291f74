import { library } from '../../../../library/content.ts';
import { type MomentContext, momentPaths, momentPicture } from '../../../../library/presetFiles.ts';

export const getStaticPaths = () => momentPaths(library);

export const GET = ({ props }: MomentContext) => momentPicture(library, props);
