export { presetNumbers as GET, presetPaths as getStaticPaths } from '../../../components/presetFiles.ts';
