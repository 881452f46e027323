import { declaredHash } from '../declared-hash.ts';
import { broken } from '../example.ts';
import type { DataRule } from './rule.ts';

const facts = {
  bytes: { fi: 'tavumäärä', sv: 'antal byte', en: 'number of bytes' },
  hash: { fi: 'tiiviste', sv: 'hash', en: 'hash' },
  rows: { fi: 'rivimäärä', sv: 'antal rader', en: 'number of rows' },
} as const;

function differs(hash: string | undefined, actual: string | undefined): boolean {
  const declared = hash === undefined ? undefined : declaredHash(hash);
  return declared?.isStandard === true && actual !== undefined && declared.digest !== actual;
}

export const descriptorMismatch: DataRule = {
  severity: 'refuse',
  texts: {
    expected: {
      fi: 'sama {fact} kuin datapackage.json ilmoittaa',
      sv: 'samma {fact} som datapackage.json uppger',
      en: 'the same {fact} as datapackage.json declares',
    },
    hint: {
      fi: 'Tiedosto on muuttunut kuvauksen jälkeen: hae se uudelleen tai kirjoita kuvaus uudelleen.',
      sv: 'Filen har ändrats efter beskrivningen: hämta den på nytt eller skriv om beskrivningen.',
      en: 'The file changed after it was described: fetch it again, or describe it again.',
    },
  },
  check: {
    content: ({ declared, bytes, hash }) => [
      ...(declared.bytes !== undefined && declared.bytes !== bytes ? [{ facts: { fact: facts.bytes } }] : []),
      ...(differs(declared.hash, hash) ? [{ facts: { fact: facts.hash } }] : []),
    ],
    records: ({ declared, count }) => count > 0 && declared.rows !== undefined && declared.rows !== count - 1 && { fact: facts.rows },
  },
  example: {
    breaks: [
      broken('other number of bytes', { described: { bytes: 3 } }, 'teams'),
      broken('other hash by its algorithm', { described: { stats: { md5: '00' } } }, 'teams'),
      ...['sha256:00', 'SHA256:00', 'md5:00', '0'.repeat(64), '0'.repeat(32)].map((hash) =>
        broken(`other hash ${hash}`, { described: { hash } }, 'teams'),
      ),
      broken('other number of rows', { described: { stats: { rows: 4 } } }, 'teams'),
    ],
    keeps: [{ described: { stats: { rows: 3 } } }],
  },
};
