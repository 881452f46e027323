import type { Text } from '@polku/domain';
import { filledText } from '../spreadsheet/question-texts.ts';

/** What `polku init` says of its own. */
const texts = {
  understood: {
    fi: '{table}: {known}/{all} saraketta tunnettiin',
    sv: '{table}: {known}/{all} kolumner kändes igen',
    en: '{table}: {known} of {all} columns recognised',
  },
  byLikeness: {
    fi: '  ”{column}” tulkittiin näin: {meaning}',
    sv: '  ”{column}” tolkades så här: {meaning}',
    en: '  “{column}” was taken for: {meaning}',
  },
  byValues: {
    fi: '  ”{column}” tulkittiin arvojensa perusteella näin: {meaning}',
    sv: '  ”{column}” tolkades enligt sina värden så här: {meaning}',
    en: '  “{column}” was taken, by its values, for: {meaning}',
  },
  proposedStart: {
    fi: 'Pilotiksi ehdotetaan ryhmää {arms}, alkaen {day}: sen ensimmäinen lähete tuli myöhemmin kuin toisen.',
    sv: 'Som pilotförsök föreslås {arms}, från {day}: dess första remiss kom senare än det andra teamets.',
    en: 'Proposed as the pilot: {arms}, from {day}, as its first referral came later than the other’s.',
  },
  laterExport: {
    fi: 'mapping.json on poiminnasta {earlier}, mutta taulukossa on myöhempiä päiviä: viimeiseksi päiväksi otettiin {latest} (--observed-until vaihtaa sen).',
    sv: 'mapping.json är från utdraget {earlier}, men tabellen har senare dagar: som sista dag togs {latest} (--observed-until ändrar den).',
    en: 'mapping.json is of the export of {earlier}, but the sheet has later days: {latest} was taken for the last one (--observed-until changes it).',
  },
  open: {
    fi: 'Pakettia ei vielä kirjoitettu. Tästä puuttuu vielä vastaus:',
    sv: 'Paketet skrevs inte ännu. Följande saknar svar:',
    en: 'No package was written yet. These still need an answer:',
  },
  fillIn: {
    fi: 'Täydennä {file} (null-kohdat) ja aja:\n  {command}\nTai vastaa valinnoilla: {options}',
    sv: 'Fyll i {file} (där det står null) och kör:\n  {command}\nEller svara med: {options}',
    en: 'Fill in {file} (where it says null) and run:\n  {command}\nOr answer by options: {options}',
  },
  refused: {
    fi: 'Pakettia ei kirjoitettu. Korjaa taulukko ja aja sama komento uudelleen.',
    sv: 'Paketet skrevs inte. Rätta tabellen och kör samma kommando igen.',
    en: 'No package was written. Mend the sheet and run the same command again.',
  },
  mappingKept: {
    fi: 'Sarakkeiden merkitykset ovat tiedostossa {file}.',
    sv: 'Kolumnernas betydelser står i {file}.',
    en: 'What the columns mean is in {file}.',
  },
  written: {
    fi: 'Paketti {out}: {rows}. Tiedot {until} asti.',
    sv: 'Paketet {out}: {rows}. Uppgifter till {until}.',
    en: 'Package {out}: {rows}. Known until {until}.',
  },
  next: { fi: 'Seuraavaksi:\n  {command}', sv: 'Härnäst:\n  {command}', en: 'Next:\n  {command}' },
  nextQuarter: {
    fi: 'Sama uudella poiminnalla:\n  {command}',
    sv: 'Samma med nästa utdrag:\n  {command}',
    en: 'The same with the next export:\n  {command}',
  },
  template: {
    fi: 'Tyhjä työkirja: {out}. Täytä yksi taulukko ja aja:\n  {command}',
    sv: 'Tom arbetsbok: {out}. Fyll i ett blad och kör:\n  {command}',
    en: 'An empty workbook: {out}. Fill in one sheet and run:\n  {command}',
  },
} as const satisfies Record<string, Text>;

export const initText = (id: keyof typeof texts, locale: keyof Text, facts: Readonly<Record<string, string>> = {}): string =>
  filledText(texts[id], facts)[locale];
