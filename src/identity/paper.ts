/** Paper, plain and raised, and the colour of links, for code that cannot read `styles/tokens.css`; tests hold the style sheet and the icon to it. */
export const paper = {
  light: { plain: '#fbf8f2', raised: '#f5f0e6' },
  dark: { plain: '#15161a', raised: '#1c1e23' },
} as const;

/** The colour of links on light paper. */
export const linkColour = '#125669';
