import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** Where a bracket that opens at `from` closes. */
function closing(text: string, from: number): number {
  let depth = 0;
  for (let i = from; i < text.length; i += 1) {
    if ('({'.includes(text[i]!)) depth += 1;
    else if (')}'.includes(text[i]!) && (depth -= 1) === 0) return i;
  }
  return text.length;
}

const end = /\s(?:left join|join|cross join|where|group by|order by|union)\b/;

/** The text up to where another clause begins, or the SQL ends; what stands in brackets is left out. */
function clause(text: string): string {
  let flat = '';
  for (let i = 0; i < text.length && !')`'.includes(text[i]!); i += 1) {
    flat += text[i]!;
    if ('({'.includes(text[i]!)) {
      i = closing(text, i);
      flat += text[i] ?? '';
    }
    const found = end.exec(flat);
    if (found !== null) return flat.slice(0, found.index);
  }
  return flat;
}

/** Joins of a source that two organisations’ rows could meet in: those that do not say that the organisation is the same. */
function joinsWithoutOrganisation(source: string): readonly string[] {
  // A list that comes with the question holds nobody's rows.
  const lists = [...source.matchAll(/(\w+) as \(\s*select \* from \$\{valuesAs\(/g)].map(([, name]) => name!);
  const joins = [...source.matchAll(/(?<![.\w])(natural |cross )?join (?=[\w($])/g)].map(({ index, 0: word }) => ({
    word,
    text: clause(source.slice(index + word.length)),
  }));
  return joins
    .filter(({ word, text }) => {
      if (lists.includes(/^\w+/.exec(text)?.[0] ?? '')) return false;
      return word !== 'join ' || !/\bon\s[^]*\borganisation_id = \S*organisation_id\b/.test(text);
    })
    .map(({ text }) => text.replaceAll(/\s+/g, ' ').trim());
}

/** Sources whose joins cannot bring two organisations together, and why. */
const ofOne: Readonly<Record<string, string>> = {
  'backup/restore-backup.ts': 'the catalogue of Postgres, which holds no rows of anyone',
  'backup/tables-held.ts': 'the catalogue of Postgres, which holds no rows of anyone',
  'published/kept-plans.ts': 'the keys of the JSON of one row',
  'reduce/changes-between.ts': 'both sides are read of the one organisation that is asked for',
  'register/register-release.ts': 'both sides are read of the one organisation that is asked for',
  'register/signed-people.ts': 'both sides are read of the one organisation that is asked for',
};

const folder = fileURLToPath(new URL('../', import.meta.url));
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  // A migration changes the tables of all organisations at once.
  (path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.endsWith('migrations.ts'),
);
const read = (path: string): string => readFileSync(`${folder}${path}`, 'utf8');

describe('joins of rows', () => {
  test.each(sources.filter((path) => /\bsql`/.test(read(path)) && ofOne[path] === undefined))('%s joins within an organisation', (path) => {
    expect(joinsWithoutOrganisation(read(path))).toEqual([]);
  });

  test.each(Object.keys(ofOne))('%s is still an exception', (path) => {
    expect(joinsWithoutOrganisation(read(path))).not.toEqual([]);
  });

  test.each([
    ['sql`select 1 from a join b on b.organisation_id = a.organisation_id and b.id = a.id`', 0],
    ['sql`select 1 from a join b on b.id = a.id`', 1],
    ['sql`select 1 from a join b on b.id = a.id where a.organisation_id = b.organisation_id`', 1],
    ['sql`select 1 from a left join (select id from c where x = 1) d on d.organisation_id = a.organisation_id`', 0],
    ['sql`select 1 from a left join (select organisation_id = organisation_id from c) d on d.id = a.id`', 1],
    ['sql`select 1 from a cross join b`', 1],
    ['sql`select 1 from a join b using (id)`', 1],
    ['sql`with o as (select * from ${valuesAs(t, columns, x)}) select 1 from a join o on o.id = a.id`', 0],
    ["sql.join(parts, sql`, `); import { join } from 'node:path'; join('a', 'b')", 0],
  ])('the reader of this test sees what is to be seen: %s', (source, count) => {
    expect(joinsWithoutOrganisation(source)).toHaveLength(count);
  });
});
