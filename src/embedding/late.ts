/** A script that takes longer is late, and the reader is told; `styles/late.css` has the same delay for pages without script. */
export const lateMs = 1500;
