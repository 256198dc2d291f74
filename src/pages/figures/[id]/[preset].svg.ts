import { library } from '../../../library/content.ts';
import { type PresetContext, presetPaths, presetPicture } from '../../../library/presetFiles.ts';

export const getStaticPaths = () => presetPaths(library);

export const GET = ({ props: { preset } }: PresetContext) => presetPicture(library, preset);
