/** How large a film is and what its words may take, in dots. Its picture is the one that a phone shows, made larger. */
export interface Format {
  readonly width: number;
  readonly height: number;
  /** What stays empty at each side; above and below, where apps put words of their own over a film, much more. */
  readonly margin: { readonly side: number; readonly top: number; readonly bottom: number };
  /** Between question, words, picture and address, at least. */
  readonly gap: number;
  /** The question, what is said of the moment, and the address: from large to small. */
  readonly titleSizes: readonly [number, ...number[]];
  readonly captionSizes: readonly [number, ...number[]];
  readonly footSize: number;
}

export const formats = {
  square: {
    width: 1080,
    height: 1080,
    margin: { side: 40, top: 30, bottom: 24 },
    gap: 12,
    titleSizes: [60, 56, 52, 48, 44],
    captionSizes: [46, 44, 42, 40, 38],
    footSize: 36,
  },
  tall: {
    width: 1080,
    height: 1920,
    margin: { side: 40, top: 220, bottom: 300 },
    gap: 36,
    titleSizes: [104, 100, 96, 92, 88, 84, 80, 76, 72, 68, 64],
    captionSizes: [84, 80, 76, 72, 68, 64, 60, 56, 52, 48, 44],
    footSize: 38,
  },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
