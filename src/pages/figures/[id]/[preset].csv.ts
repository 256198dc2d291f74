import { library } from '../../../library/content.ts';
import { type PresetContext, presetNumbers, presetPaths } from '../../../library/presetFiles.ts';

export const getStaticPaths = () => presetPaths(library);

export const GET = ({ props: { preset } }: PresetContext) => presetNumbers(library, preset);
