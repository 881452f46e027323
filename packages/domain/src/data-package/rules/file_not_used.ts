import type { DataRule } from './rule.ts';

/** What explains the data lies beside them often, and is no mistake. */
const isDocumentation = (name: string) => /\.(md|txt|json)$/i.test(name) || /^(readme|licen[cs]e|copying)$/i.test(name);

export const fileNotUsed: DataRule = {
  severity: 'warn',
  texts: {
    expected: { fi: 'jokin paketin tiedostoista', sv: 'en av paketets filer', en: 'one of the files of a package' },
    hint: {
      fi: 'Tiedostoa ei luettu; siitä etsittiin vain henkilötunnuksia. Tarkista nimi tai siirrä tiedosto muualle.',
      sv: 'Filen lästes inte; i den söktes bara personbeteckningar. Kontrollera namnet eller flytta filen.',
      en: 'The file was not read, only searched for personal identity codes. Check its name, or move it elsewhere.',
    },
  },
  check: { otherFile: (name) => !isDocumentation(name) },
  example: {
    breaks: ['event.csv', 'Events.csv', 'teams (1).csv', '.DS_Store', 'tiimit.xlsx'].map((name) => ({
      title: `${name} beside the package's files`,
      change: { files: { [name]: 'a,b\n1,2\n' } },
      at: { file: name },
    })),
    keeps: [{ files: { 'notes.txt': 'Exported by the register.', LICENCE: 'CC BY 4.0' } }],
  },
};
