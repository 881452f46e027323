import type { DataRule } from './rule.ts';

/** A path leads out of the folder by `..`, from a root or a drive, or to the web. */
export const descriptorPath: DataRule = {
  severity: 'refuse',
  texts: {
    expected: {
      fi: 'suhteellinen polku tiedostoon kansion sisällä',
      sv: 'en relativ sökväg till en fil i mappen',
      en: 'a relative path to a file inside the folder',
    },
    hint: {
      fi: 'Jokaisella resurssilla on `path`. Siirrä tiedosto kansioon ja poista polusta `..`, alkuvinoviiva tai verkko-osoite.',
      sv: 'Varje resurs har en `path`. Flytta filen till mappen och ta bort `..`, inledande snedstreck eller webbadress ur sökvägen.',
      en: 'Every resource has a `path`. Move the file into the folder and take `..`, a leading slash or a web address out of the path.',
    },
  },
  check: {
    declaredPath: (path) => path === '' || /^[/\\~]|^[a-z]+:/i.test(path) || path.includes('\\') || path.split('/').includes('..'),
  },
  example: {
    breaks: [
      {
        title: 'no path',
        change: { files: { 'datapackage.json': '{"resources":[{"name":"teams"}]}' } },
        at: { file: 'datapackage.json' },
      },
      ...['../teams.csv', 'data/../../teams.csv', '/etc/teams.csv', 'C:\\teams.csv', 'https://example.org/teams.csv'].map((path) => ({
        title: `path ${path}`,
        change: { described: { path } },
        at: { file: 'datapackage.json' },
        value: path,
      })),
    ],
    keeps: ['./teams.csv', './/teams.csv'].map((path) => ({ described: { path } })),
  },
};
