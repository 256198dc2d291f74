/** Astro writes the faces of a font so, with those that stand in until it is there, and the name of the family. */
const styleOfFont = /<style>((?:@font-face\{[^}]*\}|:root\{--font-[^}]*\}|\s)+)<\/style>/g;
const faceWithFile = /@font-face\{[^}]*\burl\([^}]*\}/g;

/**
 * Turns on the fonts of a page once it has been painted and the files that every page needs are there, all at once, for the text
 * is laid out anew each time. On the way from another page of the site, or where they are kept on the device, they are on
 * from the start. A frame in a sandbox may not ask for the latter. The text is the same in every page, so that the policy
 * needs one digest for it.
 *
 * On a fast line a page has loaded before it is painted, and what is asked for then would still stand between the reader and
 * its words. So it also tells all else that waits, by the event `painted`, once the page has both loaded and been painted.
 */
export const fontLoader = `{
const d=document,{files}=d.currentScript.dataset,use=()=>d.querySelectorAll("[data-fonts]").forEach(style=>style.media="");
let kept=d.referrer.startsWith(location.origin+"/");
try{kept||=navigator.serviceWorker?.controller}catch{}
kept&&use();
addEventListener("load",()=>new PerformanceObserver(()=>{
dispatchEvent(new Event("painted"));
kept||=Promise.all(files.split(" ").map(href=>new Promise(done=>d.head.append(Object.assign(d.createElement("link"),{rel:"preload",as:"font",crossOrigin:"",href,onload:done,onerror:done}))))).then(use)
}).observe({type:"paint",buffered:true}))
}`;

/** The file of a face that every page needs: upright, and not for letters that few pages have. */
function fileOfEveryPage(face: string): readonly string[] {
  const file = /url\("([^"]+)"\)/.exec(face)?.[1];
  return file === undefined || /unicode-range|font-style:\s*italic/.test(face) ? [] : [file];
}

/**
 * A page whose fonts do not compete with it for the line: its words stand in fonts of the device, as wide as ours, until
 * ours arrive. Without scripts, ours come at once.
 */
export function withFontsLast(page: string): string {
  const late: string[] = [];
  const html = page.replace(styleOfFont, (style, css: string) => {
    const faces = css.match(faceWithFile)?.join('') ?? '';
    if (faces === '') return style;
    late.push(faces);
    return `<style>${css.replace(faceWithFile, '')}</style>`;
  });
  if (late.length === 0) return page;
  const files = late.flatMap((faces) => faces.match(faceWithFile) ?? []).flatMap(fileOfEveryPage);
  const styles = late.map((faces) => `<style data-fonts media="(scripting: none)">${faces}</style>`).join('');
  const script = `<script data-files="${files.join(' ')}">${fontLoader}</script>`;
  return html.replace('</head>', () => `${styles}${script}</head>`);
}
