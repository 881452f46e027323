import { broken } from '../example.ts';
import type { DataRule } from './rule.ts';

export const fileListedMissing: DataRule = {
  severity: 'warn',
  texts: {
    expected: { fi: 'tiedosto {file}', sv: 'filen {file}', en: 'the file {file}' },
    hint: {
      fi: 'datapackage.json luettelee tiedoston, jota kansiossa ei ole. Lisää se tai poista se luettelosta.',
      sv: 'datapackage.json räknar upp en fil som inte finns i mappen. Lägg till den eller ta bort den ur listan.',
      en: 'datapackage.json lists a file that is not in the folder. Add it, or take it off the list.',
    },
  },
  check: {
    presence: ({ resource, layout, isThere }) =>
      !isThere && !layout.isPromised && layout.isListed && !resource.required && { file: layout.path },
  },
  example: {
    breaks: [
      broken(
        'a listed file is not there',
        { all: [{ described: { name: 'fidelity', path: 'fidelity.csv' } }, { files: { 'fidelity.csv': undefined } }] },
        'fidelity',
      ),
    ],
  },
};
