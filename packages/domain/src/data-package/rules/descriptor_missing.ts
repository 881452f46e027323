import type { DataRule } from './rule.ts';

export const descriptorMissing: DataRule = {
  severity: 'warn',
  texts: {
    expected: {
      fi: 'datapackage.json, joka kuvaa tiedostot',
      sv: 'en datapackage.json som beskriver filerna',
      en: 'a datapackage.json that describes the files',
    },
    hint: {
      fi: 'Tiedostot luettiin UTF-8:na ja pilkuin eroteltuina. `polku describe schema` tulostaa kuvauksen.',
      sv: 'Filerna lästes som UTF-8 med kommatecken. `polku describe schema` skriver ut beskrivningen.',
      en: 'The files were read as UTF-8 with commas. `polku describe schema` prints the description.',
    },
  },
  // A workbook says of itself how it is written.
  check: { folder: (names) => !names.includes('datapackage.json') && !names.some((name) => /\.xls[xm]\//i.test(name)) },
  example: {
    breaks: [{ title: 'no datapackage.json', change: { files: { 'datapackage.json': undefined } }, at: { file: 'datapackage.json' } }],
  },
};
