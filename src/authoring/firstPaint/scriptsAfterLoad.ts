/** Astro writes the scripts of a page so, wherever their components stand. */
const moduleScript = /<script type="module" src="(\/_astro\/[^"]+\.js)"><\/script>/g;

/**
 * Imports the script of a page once it has loaded and been painted, or at the first press, if that comes before; and after
 * five seconds, where a picture never comes and with it no load, or where the page is open in the background. A browser runs it
 * once, however often it is imported. Its text is the same in every page, so that the policy needs one digest for it.
 */
export const loader = `{
const{module}=document.currentScript.dataset,start=()=>import(module);
setTimeout(start,5e3);
for(const type of["painted","pointerdown","keydown"])addEventListener(type,start,{once:true})
}`;

/** The addresses of the scripts of a page, in their order. */
export const modulesOf = (html: string): readonly string[] =>
  [...html.matchAll(moduleScript)].map(([, src = '']) => src);

/**
 * A page whose own scripts wait for its load: they act on what is there to read, and must not delay its first paint.
 *
 * @param script the address of the one that holds them all
 */
export const withScriptAfterLoad = (html: string, script: string): string =>
  html
    .replace(moduleScript, '')
    .replace('</body>', () => `<script data-module="${script}">${loader}</script></body>`);
