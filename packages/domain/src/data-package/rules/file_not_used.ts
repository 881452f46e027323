import type { DataRule } from './rule.ts';

export const fileNotUsed: DataRule = {
  severity: 'warn',
  texts: {
    expected: { fi: 'jokin paketin tiedostoista', sv: 'en av paketets filer', en: 'one of the files of a package' },
    hint: {
      fi: 'Tiedostosta etsittiin vain henkilötietoja; muuten sitä ei luettu. Tarkista nimi.',
      sv: 'I filen söktes bara personuppgifter; i övrigt lästes den inte. Kontrollera namnet.',
      en: 'The file was searched for personal data only and not read otherwise. Check its name.',
    },
  },
  check: { otherFile: (name) => /\.csv$/i.test(name) },
  example: {
    breaks: [{ title: 'event.csv beside events.csv', change: { files: { 'event.csv': 'a,b\n1,2\n' } }, at: { file: 'event.csv' } }],
    keeps: [{ files: { 'notes.txt': 'Exported by the register.' } }],
  },
};
