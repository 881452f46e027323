import { describedKinds, type DescribedEntry, type DescribedKind, type ResourceDescriptor, type Text } from '@polku/domain';
import { addressOf, hasOwnPages, slug } from './links.ts';
import { plain, table } from './markdown.ts';
import { schemaColumns } from './schema-columns.ts';
import { fields, isText } from './values.ts';

/** A page: its path below the site, without the ending, and its Markdown. */
export interface Page {
  readonly path: string;
  readonly markdown: string;
}

const nameOf = ({ id, label }: DescribedEntry): string => plain(isText(label) ? label.en : id);
const inLanguage = (label: unknown, locale: keyof Text): string => (isText(label) ? plain(label[locale]) : '–');

/** What the index of a kind says of each entry: its names, and where it comes from. */
function indexTable(kind: string, entries: readonly DescribedEntry[]): string {
  return table(
    ['English', 'Suomi', 'Svenska', 'Id', 'Source'],
    entries.map((entry) => [
      `[${nameOf(entry)}](${addressOf(kind, entry.id)})`,
      inLanguage(entry['label'], 'fi'),
      `${inLanguage(entry['label'], 'sv')}${entry['svUncertain'] === true ? ' (?)' : ''}`,
      `\`${entry.id}\``,
      typeof entry['source'] === 'string' ? plain(entry['source']) : '–',
    ]),
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
  const names = isText(label) ? [`<span lang="fi">${plain(label.fi)}</span> · <span lang="sv">${plain(label.sv)}</span>`, ''] : [];
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
      `<span lang="fi">${plain(title.fi)}</span> · <span lang="sv">${plain(title.sv)}</span>`,
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
