/**
 * The text of a script that runs another once the page has loaded and been painted. On a fast line a page has loaded before it
 * is painted, and what is asked for then would still stand between the reader and its words.
 *
 * @param run what to run, an expression
 */
export const afterPaint = (run: string): string =>
  `addEventListener("load",()=>new PerformanceObserver((_,seen)=>{seen.disconnect();${run}}).observe({type:"paint",buffered:true}))`;
