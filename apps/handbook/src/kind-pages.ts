import type { Text } from '@polku/domain';
import type { ResourceDescriptor } from '@polku/domain/data-package';
import { describedKinds, type DescribedEntry, type DescribedKind } from '@polku/domain/reference';
import { addressOf, hasOwnPages, slug } from './links.ts';
import { plain, table } from './markdown.ts';
import { schemaColumns } from './schema-columns.ts';
import { fields, isText, translations } from './values.ts';

/** A page: its path below the site, without the ending, and its Markdown. */
export interface Page {
  readonly path: string;
  readonly markdown: string;
}

const absent = '–';
const nameOf = ({ id, label }: DescribedEntry): string => plain(isText(label) ? label.en : id);
const inLanguage = (label: unknown, locale: keyof Text): string => (isText(label) ? plain(label[locale]) : absent);

const shown = (value: unknown): string => (typeof value === 'string' ? plain(value) : absent);

/** What the index of a kind says of each entry; a column that none of them fills is left out. */
function indexTable(kind: string, entries: readonly DescribedEntry[]): string {
  const columns: Readonly<Record<string, (entry: DescribedEntry) => string>> = {
    English: (entry) => `[${nameOf(entry)}](${addressOf(kind, entry.id)})`,
    Suomi: ({ label }) => inLanguage(label, 'fi'),
    Svenska: ({ label, svUncertain }) => `${inLanguage(label, 'sv')}${svUncertain === true ? ' (?)' : ''}`,
    Id: ({ id }) => `\`${id}\``,
    'What it holds': ({ description }) => shown(description),
    Source: ({ source }) => shown(source),
  };
  const filled = Object.entries(columns).filter(([, cellOf]) => entries.some((entry) => cellOf(entry) !== absent));
  return table(
    filled.map(([header]) => header),
    entries.map((entry) => filled.map(([, cellOf]) => cellOf(entry))),
  );
}

/** What stands elsewhere on the page, and the clauses that sentences are made of. */
const toldElsewhere: ReadonlySet<string> = new Set(['id', 'label', 'source', 'svUncertain', 'phrases']);

/** Everything else that the declaration says. */
function restOf(kind: string, entry: DescribedEntry): readonly string[] {
  if (kind === 'schema') {
    const file = entry as unknown as ResourceDescriptor;
    return [plain(file.description), '', ...schemaColumns(file)];
  }
  return fields(Object.fromEntries(Object.entries(entry).filter(([field]) => !toldElsewhere.has(field))));
}

function entryPage(kind: string, entry: DescribedEntry): Page {
  const label = entry['label'];
  const names = isText(label) ? [translations(label).join(' · '), ''] : [];
  const source = typeof entry['source'] === 'string' ? ['', `Source: ${plain(entry['source'])}`] : [];
  return {
    path: `${kind}/${slug(entry.id)}`,
    markdown: [`# ${nameOf(entry)}`, '', ...names, `Id: \`${entry.id}\``, ...source, '', ...restOf(kind, entry)].join('\n'),
  };
}

const uncertainSwedish = 'A Swedish name followed by (?) is a translation of ours, to be checked before it is published.';

/** The page of a kind, and those of its entries where they have their own. */
export function kindPages(kind: string, { title, entries: list }: DescribedKind, before: readonly string[] = []): readonly Page[] {
  const entries = list();
  const own = hasOwnPages(kind);
  const details = own ? [] : entries.flatMap((entry) => entrySection(kind, entry));
  const index: Page = {
    path: `${kind}/index`,
    markdown: [
      `# ${plain(title.en)}`,
      '',
      translations(title).join(' · '),
      '',
      `${entries.length} entries. ${entries.some(({ svUncertain }) => svUncertain === true) ? uncertainSwedish : ''}`,
      '',
      ...before,
      indexTable(kind, entries),
      '',
      ...details,
    ].join('\n'),
  };
  return [index, ...(own ? entries.map((entry) => entryPage(kind, entry)) : [])];
}

function entrySection(kind: string, entry: DescribedEntry): readonly string[] {
  return [`## ${nameOf(entry)} {#${slug(entry.id)}}`, '', ...restOf(kind, entry), ''];
}

export const everyKind = (): readonly (readonly [string, DescribedKind])[] => Object.entries(describedKinds);
