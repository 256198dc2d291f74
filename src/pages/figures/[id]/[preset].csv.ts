import { library } from '../../../library/content.ts';
import { keyed } from '../../../library/pageKeys.ts';
import { type PresetContext, presetNumbers, presetPaths } from '../../../library/presetFiles.ts';

export const getStaticPaths = () => keyed(library, presetPaths(library));

export const GET = ({ props: { preset } }: PresetContext) => presetNumbers(library, preset);
