export { presetPaths as getStaticPaths, presetPicture as GET } from '../../../components/presetFiles.ts';
