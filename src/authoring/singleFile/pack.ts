import { deflateRawSync } from 'node:zlib';
import { append, type Element } from './tree.ts';

/**
 * Unpacks the script of a file and runs it: packed, it is less than half as long. A browser that cannot do it is as one without
 * scripts, and told so below each figure. Its text is the same in every file.
 */
export const unpacker = `(async()=>{
const held=document.querySelector("[data-packed]"),bytes=Uint8Array.from(atob(held.textContent),(c)=>c.charCodeAt(0));
const text=await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).text();
const script=document.createElement("script");
script.dataset.runs="";
script.textContent=text;
held.replaceWith(script)
})().catch((error)=>{
console.error(error);
for(const notice of document.querySelectorAll("[data-notice]"))notice.textContent="This browser is too old to play the figure, so it stays a still picture."
})`;

/** Puts a script into a page, packed, and what unpacks it. */
export function addScript(body: Element, script: string): void {
  const packed = deflateRawSync(script, { level: 9 }).toString('base64');
  append(body, `<script type="text/plain" data-packed>${packed}</script><script>${unpacker}</script>`);
}
