import { cellsOf } from '../cells/cell-column.ts';
import { brokenCell, cell } from '../example.ts';
import type { DataRule } from './rule.ts';

/** Errors as spreadsheets show them in English, Finnish and Swedish: of a reference or a value that is broken, or a column too narrow. */
const broken = new Set(
  `#NULL! #VALUE! #REF! #NAME? #NUM! #SPILL! #CALC! #FIELD! #BLOCKED! #CONNECT! #UNKNOWN! #BUSY! #GETTING_DATA #HÄMTAR_DATA
  #TYHJÄ! #ARVO! #VIITTAUS! #NIMI? #LUKU! #LEVITYS! #LASKE! #KENTTÄ! #ESTETTY! #YHDISTÄ! #TUNTEMATON! #VARATTU! #HAETAAN_TIETOJA
  #SKÄRNING! #VÄRDEFEL! #REFERENS! #NAMN? #OGILTIGT! #EXPANSION! #BERÄKNA! #FÄLT! #BLOCKERAD! #ANSLUT! #OKÄNT! #UPPTAGEN!`.split(/\s+/),
);
const divided = new Set(['#DIV/0!', '#JAKO/0!', '#DIVISION/0!']);
const otherForm = /^(?:#{3,}|(?:err|virhe|fel):\d{3})$/i;
/** Errors of other languages and of newer functions: a word in capitals. That a value is not available has a rule of its own. */
const anyLanguage = /^#(?!(?:PUUTTUU|SAKNAS)!)\p{Lu}{3,}[!?]$/u;

/** Every form begins with a hash, or has a colon before a number. */
const mayBe = (text: string) => text.startsWith('#') || text.includes(':');
const isBroken = (text: string) => mayBe(text) && (broken.has(text.toUpperCase()) || otherForm.test(text) || anyLanguage.test(text));

/** A division by zero has lost no value: in free text it stays what somebody wrote; elsewhere it is no value of the column. */
const checkId = cellsOf(['id', 'open_code', 'date', 'integer', 'number', 'boolean', 'code', 'codes'], (text) => {
  return isBroken(text) || (mayBe(text) && divided.has(text.toUpperCase()));
});
const checkText = cellsOf(['text'], isBroken);

export const spreadsheetError: DataRule = {
  severity: 'refuse',
  texts: {
    expected: {
      fi: 'arvo eikä taulukkolaskennan virheilmoitus',
      sv: 'ett värde, inte ett kalkylprograms felvärde',
      en: 'a value, not an error of a spreadsheet',
    },
    hint: {
      fi: 'Kaava ei löytänyt arvoa, tai sarake oli liian kapea: korjaa kaava tai liitä arvot ja vie tiedosto uudelleen.',
      sv: 'Formeln hittade inget värde, eller så var kolumnen för smal: rätta formeln eller klistra in värden och exportera på nytt.',
      en: 'The formula found no value, or the column was too narrow: mend the formula or paste values, and export the file again.',
    },
  },
  check: { cell: (column) => checkId(column) ?? checkText(column) },
  before: ['boolean_format', 'date_format', 'integer_format', 'missing_marker', 'number_format', 'unknown_code'],
  example: {
    breaks: [
      ...['#ARVO!', '#VIITTAUS!', '#VÄRDEFEL!', '#REF!', '#VALUE!', '#NAME?', '#LEVIÄÄ!', '#OKÄND!', '#WERT!', '########', 'Err:502'].map(
        (value) => brokenCell('clients', 1, 'municipality', value),
      ),
      brokenCell('scores', 1, 'score', '#LUKU!'),
      brokenCell('activities', 1, 'activity_id', '#DIV/0!'),
    ],
    keeps: ['#DIV/0!', '#1', '#Hyvä!', 'Nimi?'].map((value) => cell('clients', 1, 'municipality', value)),
  },
};
