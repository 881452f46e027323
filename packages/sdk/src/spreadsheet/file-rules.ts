import type { SheetRule } from './sheet-rule.ts';

/** What a file may break before it is a table. */
export const fileRules = {
  file_too_large: {
    severity: 'problem',
    expected: { fi: 'enintään {limit} Mt:n tiedosto', sv: 'en fil på högst {limit} MB', en: 'a file of at most {limit} MB' },
    hint: {
      fi: 'Vie tiedosto pienemmissä osissa tai tee paketti valmiiksi tietokannasta.',
      sv: 'Exportera filen i mindre delar eller gör paketet direkt ur databasen.',
      en: 'Export it in smaller parts, or write the package from the database itself.',
    },
  },
  not_a_table: {
    severity: 'problem',
    expected: {
      fi: 'Excel-työkirja (.xlsx) tai CSV-tiedosto',
      sv: 'en Excel-arbetsbok (.xlsx) eller en CSV-fil',
      en: 'an Excel workbook (.xlsx) or a CSV file',
    },
    hint: {
      fi: 'Tiedosto ei ole kumpikaan, vaikka nimi sanoisi niin. Tallenna taulukko uudelleen .xlsx- tai .csv-muodossa.',
      sv: 'Filen är ingetdera, även om namnet säger så. Spara tabellen på nytt som .xlsx eller .csv.',
      en: 'The file is neither, whatever its name says. Save the table again as .xlsx or .csv.',
    },
  },
  sheet_empty: {
    severity: 'problem',
    expected: { fi: 'otsikkorivi ja rivejä sen alla', sv: 'en rubrikrad och rader under den', en: 'a header and rows below it' },
    hint: {
      fi: 'Taulukko on tyhjä: tarkista, että oikea taulukko tallennettiin.',
      sv: 'Tabellen är tom: kontrollera att rätt tabell sparades.',
      en: 'The sheet is empty: see that the right one was saved.',
    },
  },
  header_missing: {
    severity: 'problem',
    expected: {
      fi: 'otsikkorivi sarakkeiden nimille',
      sv: 'en rubrikrad med kolumnernas namn',
      en: 'a header with the names of the columns',
    },
    hint: {
      fi: 'Ylin rivi näyttää jo tiedoilta. Lisää sen yläpuolelle rivi, jossa on sarakkeiden nimet.',
      sv: 'Översta raden ser redan ut som uppgifter. Lägg till en rad ovanför med kolumnernas namn.',
      en: 'The top row already looks like data. Add a row above it with the names of the columns.',
    },
  },
  header_merged: {
    severity: 'problem',
    expected: {
      fi: 'jokaiselle sarakkeelle nimi yhdellä otsikkorivillä',
      sv: 'ett namn för varje kolumn på en rubrikrad',
      en: 'a name for every column in one header row',
    },
    hint: {
      fi: 'Sarakkeilta {columns} puuttuu nimi. Pura yhdistetyt otsikkosolut ja kirjoita jokaiselle sarakkeelle oma nimi.',
      sv: 'Kolumnerna {columns} saknar namn. Dela upp sammanfogade rubrikceller och ge varje kolumn ett eget namn.',
      en: 'Columns {columns} have no name. Unmerge the cells of the header and give each column a name of its own.',
    },
  },
  header_repeated: {
    severity: 'problem',
    expected: { fi: 'joka sarakkeella eri nimi', sv: 'olika namn på alla kolumner', en: 'a different name for each column' },
    hint: {
      fi: 'Kahdella sarakkeella on tämä nimi: nimeä toinen uudelleen tai poista se.',
      sv: 'Två kolumner har detta namn: byt namn på den ena eller ta bort den.',
      en: 'Two columns have this name: rename one of them, or delete it.',
    },
  },
  closing_rows: {
    severity: 'note',
    expected: { fi: 'rivejä, jotka kertovat yhdestä asiakkaasta', sv: 'rader som gäller en klient', en: 'rows that tell of one client' },
    hint: {
      fi: 'Taulukon lopussa on yhteenveto tai huomautus, ja se jätettiin pois.',
      sv: 'Tabellen slutar med en sammanfattning eller anmärkning, som lämnades bort.',
      en: 'The table ends with totals or a remark, which were left out.',
    },
  },
  year_short: {
    severity: 'problem',
    expected: { fi: 'vuosi neljällä numerolla', sv: 'året med fyra siffror', en: 'the year in four digits' },
    hint: {
      fi: 'Kirjoita päivät muodossa 31.12.2024; Excelissä muotoile sarake päivämääräksi, jossa vuosi näkyy kokonaan.',
      sv: 'Skriv dagarna som 31.12.2024; i Excel: formatera kolumnen som datum med hela årtalet.',
      en: 'Write the days as 31.12.2024; in Excel, format the column as dates with the whole year.',
    },
  },
  id_rounded: {
    severity: 'problem',
    expected: { fi: 'numero kaikkine numeroineen', sv: 'ett nummer med alla sina siffror', en: 'a number with all its digits' },
    hint: {
      fi: 'Excel on pyöristänyt pitkän numeron (muoto 1,23E+15). Muotoile sarake tekstiksi ja tuo luvut uudelleen järjestelmästä.',
      sv: 'Excel har avrundat ett långt nummer (formen 1,23E+15). Formatera kolumnen som text och hämta numren på nytt ur systemet.',
      en: 'Excel has rounded a long number (written 1,23E+15). Format the column as text and take the numbers from the system again.',
    },
  },
  formula_error: {
    severity: 'problem',
    expected: { fi: 'arvo, ei kaavan virhettä', sv: 'ett värde, inte ett formelfel', en: 'a value, not the error of a formula' },
    hint: {
      fi: 'Korjaa kaava tai tyhjennä solu.',
      sv: 'Rätta formeln eller töm cellen.',
      en: 'Mend the formula, or empty the cell.',
    },
  },
} as const satisfies Record<string, SheetRule>;
