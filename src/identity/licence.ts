/** Of text, figures and data, as `content/LICENSE` has it; the code has another. */
export const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const;
