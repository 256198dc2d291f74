/** What has not come by then is late, and the reader is told; `styles/late.css` has the same for what no script tells. */
export const lateMs = 1500;
