import { afterPaint } from './afterPaint.ts';

/** Astro writes the faces of a font so, with those that stand in until it is there, and the name of the family. */
const styleOfFont = /<style>((?:@font-face\{[^}]*\}|:root\{--font-[^}]*\}|\s)+)<\/style>/g;
const faceWithFile = /@font-face\{[^}]*\burl\([^}]*\}/g;

/**
 * Turns on the fonts of a page once it has been painted and the files that every page needs are there, all at once, for the text
 * is laid out anew each time. On the way from another page of the site, or where they are kept on the device, they are on
 * from the start. A frame in a sandbox may not ask for the latter. The text is the same in every page, so that the policy
 * needs one digest for it.
 */
export const fontLoader = `{
const{files}=document.currentScript.dataset;
const use=()=>document.querySelectorAll("[data-fonts]").forEach(style=>style.media="");
let kept=document.referrer.startsWith(location.origin+"/");
try{kept||=navigator.serviceWorker?.controller}catch{}
const load=()=>Promise.all(files.split(" ").map(href=>new Promise(done=>document.head.append(Object.assign(document.createElement("link"),{rel:"preload",as:"font",crossOrigin:"",href,onload:done,onerror:done}))))).then(use);
kept?use():${afterPaint('load()')}
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
