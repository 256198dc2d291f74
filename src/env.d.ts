/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The number of each study in the lesson that is being rendered. */
    numberByStudy?: ReadonlyMap<string, number>;
  }
}

declare module '@citation-js/core' {
  export const plugins: { output: unknown };
}
declare module '@citation-js/plugin-csl';
