/** What packs a video is half as long as a whole file may be: a saved file offers none. */
export const canBeFilmed = () => false;
export const Video = () => null;
