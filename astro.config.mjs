import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { checkedContent } from './src/build/checkedContent.ts';

/** Where the site will stand. Canonical addresses and the sitemap are made from it. */
const site = process.env.SITE_URL ?? 'http://localhost:4321';

const local = (family, cssVariable, fallback, file, styles = ['normal']) => ({
  provider: fontProviders.local(),
  name: family,
  cssVariable,
  fallbacks: [fallback],
  options: {
    variants: styles.map((style) => ({
      weight: '200 900',
      style,
      src: [`@fontsource-variable/${file}-${style}.woff2`],
    })),
  },
});

export default defineConfig({
  site,
  trailingSlash: 'always',
  srcDir: './src',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  prefetch: false,
  integrations: [checkedContent(), mdx(), react(), sitemap()],
  fonts: [
    local('Literata', '--font-literata', 'serif', 'literata/files/literata-latin-wght', ['normal', 'italic']),
    local(
      'Atkinson Hyperlegible Next',
      '--font-atkinson',
      'sans-serif',
      'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght',
    ),
  ],
});
