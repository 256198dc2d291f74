/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** The day of the newest change of content, as 2026-11-23 (`authoring/contentDay.ts`). */
  readonly CONTENT_DAY: string;
}

declare namespace App {
  interface Locals {
    /** The number of each study in the lesson that is being rendered. */
    numberByStudy?: ReadonlyMap<string, number>;
    /** How many notes its marks open so far. */
    notes?: number;
    /** How sure the answer of the lesson is; undefined once that is said. */
    certainty?: string | undefined;
    /** What its steps show, by their titles. */
    panelByStep?: ReadonlyMap<string, import('./prose/stepState.ts').FigurePanel>;
    /** The answers of a lesson as HTML, by their questions, for a page that prints them by themselves. */
    answers?: Map<string, string>;
  }
}

declare module '*.css?styles' {
  const rules: readonly import('./view/plainStyles.ts').StyleRule[];
  export default rules;
}
declare module '*.css?colours' {
  const colours: Readonly<Record<string, import('./view/plainStyles.ts').CssValue>>;
  export default colours;
}

declare module 'virtual:figure-data/*' {
  const data: unknown;
  export default data;
}

declare module 'virtual:edge-content' {
  export const presets: readonly import('./figures/preset.ts').Preset[];
  type Id = import('./figures/list.ts').FigureId;
  export const fragments: Readonly<Record<Id, readonly import('./view/fragment.ts').Fragment[]>>;
  export const data: Readonly<Partial<Record<Id, unknown>>>;
}
declare module '*.wasm' {
  const module: WebAssembly.Module;
  export default module;
}

declare module '@citation-js/core' {
  export const plugins: { output: unknown };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@orcid/bibtex-parse-js' {
  const parser: {
    toJSON(text: string): {
      citationKey: string;
      entryType: string;
      entryTags: Readonly<Record<string, string>>;
    }[];
  };
  export default parser;
}
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2' | 'truetype';
      variationAxes: Record<string, number | { min: number; max: number; default: number }>;
      keepFeatures?: readonly string[];
    },
  ): Promise<Buffer>;
}
declare module '@adobe/structured-data-validator' {
  export default class Validator {
    validate(data: unknown): Promise<{ severity: string; issueMessage: string }[]>;
  }
}
declare module '@marbec/web-auto-extractor' {
  export default class WebAutoExtractor {
    constructor(options: { addLocation: boolean; embedSource: string[] });
    parse(html: string): unknown;
  }
}
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  export function generateFragment(selection: Selection): {
    /** 0 where the words could be singled out. */
    status: number;
    fragment?: { prefix?: string; textStart: string; textEnd?: string; suffix?: string };
  };
}

/** What of this library we use; it brings no types. */
declare module 'gifenc' {
  /** Colours, each as red, green and blue from 0 to 255. */
  export type Palette = readonly (readonly number[])[];
  interface FrameOptions {
    /** Of all frames, given with the first one. */
    readonly palette?: Palette;
    readonly transparent?: boolean;
    readonly transparentIndex?: number;
    /** How long it stays, ms. */
    readonly delay?: number;
    readonly dispose?: number;
  }
  export function quantize(rgba: Uint8Array | Uint8ClampedArray, maxColours: number): Palette;
  /** The number of the nearest colour, for each dot. */
  export function applyPalette(rgba: Uint8Array | Uint8ClampedArray, palette: Palette): Uint8Array;
  export function GIFEncoder(): {
    writeFrame(colours: Uint8Array, width: number, height: number, options: FrameOptions): void;
    finish(): void;
    bytes(): Uint8Array<ArrayBuffer>;
    bytesView(): Uint8Array<ArrayBuffer>;
  };
}
