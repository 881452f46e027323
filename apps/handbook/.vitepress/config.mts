import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitepress';

/** The menu that the pages were written with. */
const sidebar = JSON.parse(readFileSync(new URL('../dist/sidebar.json', import.meta.url), 'utf8')) as never;

export default defineConfig({
  title: 'Polku handbook',
  description: 'The reference model of work ability support in Finland, and of its evaluation',
  lang: 'en',
  srcDir: 'pages',
  outDir: 'dist/site',
  cacheDir: '.vitepress/cache',
  cleanUrls: true,
  head: [['link', { rel: 'icon', href: '/polku.svg', type: 'image/svg+xml' }]],
  ignoreDeadLinks: false,
  themeConfig: {
    sidebar,
    search: { provider: 'local' },
    outline: { level: [2, 3] },
    nav: [
      { text: 'Metrics', link: '/metrics/' },
      { text: 'Pathway', link: '/states/' },
      { text: 'Systems', link: '/systems/' },
    ],
  },
});
