import { unsupportedOptions } from '../declared-file.ts';
import { broken } from '../example.ts';
import type { DataRule } from './rule.ts';

/** What is declared and passed over in silence would be read as something else. */
export const descriptorUnsupported: DataRule = {
  severity: 'refuse',
  texts: {
    expected: {
      fi: 'kuvaus ilman ilmoitusta `{option}`, tai arvo, jota tuetaan',
      sv: 'en beskrivning utan `{option}`, eller ett värde som stöds',
      en: 'a description without `{option}`, or with a value that is supported',
    },
    hint: {
      fi: 'Tätä datapackage.json ilmoittaa eikä sitä tueta: `{option}`. Vie tiedosto tavallisena CSV:nä ja poista ilmoitus. Päivämäärän muodossa on `%d`, `%m` ja `%Y`.',
      sv: 'Detta anger datapackage.json och det stöds inte: `{option}`. Exportera filen som vanlig CSV och ta bort uppgiften. Ett datums format har `%d`, `%m` och `%Y`.',
      en: 'This is declared in datapackage.json and not supported: `{option}`. Export the file as plain CSV and remove it. The format of a date holds `%d`, `%m` and `%Y`.',
    },
  },
  check: {
    declaredFile: (declared) => unsupportedOptions(declared).map(({ option, column = null }) => ({ column, facts: { option } })),
  },
  example: {
    breaks: [
      ...[
        { quoteChar: "'" },
        { header: false },
        { commentChar: '#' },
        { escapeChar: '\\\\' },
        { doubleQuote: false },
        { thousands: ' ' },
      ].map((dialect) => broken(`dialect ${JSON.stringify(dialect)}`, { described: { dialect } }, 'teams')),
      broken('rows in the descriptor itself', { described: { data: [['t1', 'o1']] } }, 'teams'),
      broken('a size that is no number', { described: { bytes: '436' } }, 'teams'),
      broken('a packed file', { described: { compression: 'gz' } }, 'teams'),
      broken('a schema at a web address', { described: { schema: 'https://example.org/schema.json' } }, 'teams'),
      broken('any date', { described: { schema: { fields: [{ name: 'opened_on', format: 'any' }] } } }, 'teams', undefined, 'opened_on'),
      broken(
        'years of two digits',
        { described: { schema: { fields: [{ name: 'opened_on', format: '%d.%m.%y' }] } } },
        'teams',
        undefined,
        'opened_on',
      ),
    ],
    keeps: [
      {
        described: {
          format: 'csv',
          mediatype: 'text/csv',
          profile: 'tabular-data-resource',
          dialect: { quoteChar: '"', doubleQuote: true, header: true },
        },
      },
      { described: { schema: { fields: [{ name: 'opened_on', type: 'date', format: 'default' }], missingValues: [''] } } },
    ],
  },
};
