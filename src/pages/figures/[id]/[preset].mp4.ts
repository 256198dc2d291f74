import { type ClipOfPreset, clipsOf, clipVideo } from '../../../library/clips.ts';
import { library } from '../../../library/content.ts';
import { origin } from '../../../library/origin.ts';

/** Only those that were made: a build makes none, for that takes minutes. */
export const getStaticPaths = () =>
  clipsOf(library, origin).map((made) => ({
    params: { id: made.preset.figure, preset: made.preset.id },
    props: made,
  }));

export const GET = ({ props }: { props: ClipOfPreset }): Response => clipVideo(props);
