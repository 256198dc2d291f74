import { ISLAND_STYLES } from 'astro/runtime/server/astro-island-styles.js';

const styles = `<style>${ISLAND_STYLES}</style>`;

/** Astro puts the styles of its islands before the first of them, inside the body, where HTML allows no style element. */
export const stylesIntoHead = (html: string): string =>
  html.includes(styles) ? html.replace(styles, '').replace('</head>', () => `${styles}</head>`) : html;
