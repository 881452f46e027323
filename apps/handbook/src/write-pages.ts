import { pathwaySvg } from '@polku/domain/pathway';
import { describedGroups } from '@polku/domain/reference';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { clientPage } from './client-page.ts';
import { deadLinks } from './dead-links.ts';
import { everyKind, kindPages, type Page } from './kind-pages.ts';

/** Writes the handbook's pages from the objects of the domain package, beside those that are written by hand. */
const app = resolve(import.meta.dirname, '..');
const pagesFolder = join(app, 'pages');

const byHand = (folder: string): readonly Page[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => ({ path: file.slice(0, -'.md'.length), markdown: readFileSync(join(folder, file), 'utf8') }));

const diagram = [
  '<a href="/pathway.svg" target="_blank"><img src="/pathway.svg" alt="The states of the pathway and the transitions between them, as a picture; it opens in full size"></a>',
  '',
  'The table below and the page of [transitions](/transitions/) tell the same in words.',
  '',
];

const written = [...byHand(join(app, 'written')), ...byHand(resolve(app, '../../docs')), clientPage()];
const generated = everyKind().flatMap(([kind, described]) => kindPages(kind, described, kind === 'states' ? diagram : []));
const pages = [...written, ...generated];

const dead = deadLinks(pages);
if (dead.length > 0) throw new Error(`Links of the handbook that lead nowhere:\n${dead.join('\n')}`);

rmSync(pagesFolder, { recursive: true, force: true });
for (const { path, markdown } of pages) {
  const file = join(pagesFolder, `${path}.md`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, markdown);
}
mkdirSync(join(pagesFolder, 'public'), { recursive: true });
writeFileSync(join(pagesFolder, 'public/pathway.svg'), pathwaySvg('en'));
copyFileSync(resolve(app, '../dashboard/public/polku.svg'), join(pagesFolder, 'public/polku.svg'));

const titleOf = (markdown: string): string => /^# (.+)$/m.exec(markdown)?.[1] ?? '';
const sidebar = [
  {
    text: 'Start here',
    items: written.filter(({ path }) => path !== 'index').map(({ path, markdown }) => ({ text: titleOf(markdown), link: `/${path}` })),
  },
  ...Object.values(describedGroups).map(({ title, kinds }) => ({
    text: title.en,
    collapsed: true,
    items: Object.entries(kinds).map(([kind, described]) => ({ text: described.title.en, link: `/${kind}/` })),
  })),
];
writeFileSync(join(app, 'dist/sidebar.json'), JSON.stringify(sidebar));
