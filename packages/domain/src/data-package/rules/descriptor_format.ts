import type { DataRule } from './rule.ts';

export const descriptorFormat: DataRule = {
  severity: 'refuse',
  texts: {
    expected: {
      fi: 'JSON-olio, jossa on luettelo `resources`, ja jokaisella `name` ja `path`',
      sv: 'ett JSON-objekt med listan `resources`, var och en med `name` och `path`',
      en: 'a JSON object with a list `resources`, each with a `name` and a `path`',
    },
    hint: {
      fi: 'Aloita kuvauksesta, jonka `polku describe schema` tulostaa.',
      sv: 'Utgå från beskrivningen som `polku describe schema` skriver ut.',
      en: 'Start from the description that `polku describe schema` prints.',
    },
  },
  check: { descriptor: (declared) => declared === undefined },
  example: {
    breaks: [
      {
        title: 'datapackage.json is cut short',
        change: { files: { 'datapackage.json': '{"resources":[' } },
        at: { file: 'datapackage.json' },
      },
      {
        title: 'a resource has no name',
        change: { files: { 'datapackage.json': '{"resources":[{"path":"teams.csv"}]}' } },
        at: { file: 'datapackage.json' },
      },
    ],
  },
};
