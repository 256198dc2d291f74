/** The letters that the extended fonts have and the others lack, as CSS names them: those of Latin Extended-A. */
export const extendedRange = 'U+100-130, U+132-151, U+154-17F';
