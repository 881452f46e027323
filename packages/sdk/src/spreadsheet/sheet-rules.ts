import type { Text } from '@polku/domain';
import { ruleTexts, type Facts } from '@polku/domain/data-package';
import type { SheetProblem } from './source-table.ts';

interface SheetRule {
  readonly severity: SheetProblem['severity'];
  readonly expected: Text;
  readonly hint: Text;
}

/** What a sheet may break before it is a package: each rule with its words, told once for a column. */
export const sheetRules = {
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
    expected: { fi: 'Excel-työkirja (.xlsx) tai CSV-tiedosto', sv: 'en Excel-arbetsbok (.xlsx) eller en CSV-fil', en: 'an Excel workbook (.xlsx) or a CSV file' },
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
  header_merged: {
    severity: 'problem',
    expected: { fi: 'jokaiselle sarakkeelle nimi yhdellä otsikkorivillä', sv: 'ett namn för varje kolumn på en rubrikrad', en: 'a name for every column in one header row' },
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
  date_unreadable: {
    severity: 'problem',
    expected: { fi: 'päivä muodossa 31.12.2024', sv: 'en dag i formen 31.12.2024', en: 'a day written as 31.12.2024' },
    hint: {
      fi: 'Korjaa solut: vuosi neljällä numerolla, ja päivä, joka on kalenterissa.',
      sv: 'Rätta cellerna: året med fyra siffror, och en dag som finns i kalendern.',
      en: 'Mend the cells: the year in four digits, and a day that the calendar has.',
    },
  },
  date_two_forms: {
    severity: 'problem',
    expected: { fi: 'yksi päivämäärän muoto koko sarakkeessa', sv: 'en och samma datumform i hela kolumnen', en: 'one form of dates in the whole column' },
    hint: {
      fi: 'Sarakkeessa on myös vinoviivoin kirjoitettuja päiviä, kuten 03/04/2025, joista ei tiedä kuukautta. Kirjoita ne muotoon 3.4.2025.',
      sv: 'Kolumnen har också dagar med snedstreck, som 03/04/2025, där månaden inte framgår. Skriv dem som 3.4.2025.',
      en: 'The column also has days with strokes, as 03/04/2025, whose month cannot be told. Write them as 3.4.2025.',
    },
  },
  number_unreadable: {
    severity: 'problem',
    expected: { fi: 'luku', sv: 'ett tal', en: 'a number' },
    hint: {
      fi: 'Kirjoita pelkkä luku, tai tyhjennä solu, jos tietoa ei ole.',
      sv: 'Skriv bara talet, eller töm cellen om uppgiften saknas.',
      en: 'Write the number alone, or empty the cell where it is not known.',
    },
  },
  value_unknown: {
    severity: 'note',
    expected: { fi: 'jokin tunnetuista arvoista', sv: 'ett av de kända värdena', en: 'one of the known values' },
    hint: {
      fi: 'Arvo jätettiin tyhjäksi. Kerro mapping.json-tiedoston kohdassa values ("{target}"), mitä se tarkoittaa.',
      sv: 'Värdet lämnades tomt. Tala om i mapping.json under values ("{target}") vad det betyder.',
      en: 'The value was left empty. Say in mapping.json, under values ("{target}"), what it means.',
    },
  },
  rows_disagree: {
    severity: 'problem',
    expected: { fi: 'sama tieto saman jakson kaikilla riveillä', sv: 'samma uppgift på alla rader för samma period', en: 'the same on all rows of one episode' },
    hint: {
      fi: 'Saman jakson riveillä on eri arvot: korjaa ne samoiksi, tai anna jaksoille omat tunnukset.',
      sv: 'Raderna för samma period har olika värden: rätta dem, eller ge perioderna egna id:n.',
      en: 'Rows of one episode differ: make them alike, or give the episodes ids of their own.',
    },
  },
  client_disagrees: {
    severity: 'note',
    expected: { fi: 'sama tieto asiakkaan kaikilla riveillä', sv: 'samma uppgift på alla klientens rader', en: 'the same on all rows of a client' },
    hint: {
      fi: 'Asiakkaan riveillä on eri arvot: ensimmäistä käytettiin.',
      sv: 'Klientens rader har olika värden: det första användes.',
      en: 'Rows of one client differ: the first was used.',
    },
  },
  day_missing: {
    severity: 'note',
    expected: { fi: 'tapahtuman päivä', sv: 'händelsens dag', en: 'the day of the event' },
    hint: {
      fi: 'Tapahtumalla ei ole päivää, ja se jätettiin pois.',
      sv: 'Händelsen har ingen dag och lämnades bort.',
      en: 'The event has no day and was left out.',
    },
  },
  link_unknown: {
    severity: 'problem',
    expected: { fi: 'asiakas tai jakso, jonka lähete on mukana', sv: 'en klient eller period vars remiss finns med', en: 'a client or an episode whose referral is among the tables' },
    hint: {
      fi: 'Riviä ei voi yhdistää lähetteeseen: lisää lähete tai poista rivi.',
      sv: 'Raden kan inte kopplas till någon remiss: lägg till remissen eller ta bort raden.',
      en: 'The row belongs to no referral: add the referral, or delete the row.',
    },
  },
  client_without_referral: {
    severity: 'note',
    expected: { fi: 'asiakas, jonka lähete on mukana', sv: 'en klient vars remiss finns med', en: 'a client whose referral is among the tables' },
    hint: {
      fi: 'Asiakkaalla ei ole lähetettä, ja hänet jätettiin pois.',
      sv: 'Klienten har ingen remiss och lämnades bort.',
      en: 'The client has no referral and was left out.',
    },
  },
  link_missing: {
    severity: 'problem',
    expected: { fi: 'asiakkaan tai jakson numero, joka yhdistää taulukot', sv: 'ett klient- eller periodnummer som förbinder tabellerna', en: 'a number of the client or the episode that links the tables' },
    hint: {
      fi: 'Lisää taulukkoon sarake, jossa on sama numero kuin lähetteissä.',
      sv: 'Lägg till en kolumn med samma nummer som i remisserna.',
      en: 'Add a column with the same number as the referrals have.',
    },
  },
  detail_without_day: {
    severity: 'note',
    expected: { fi: 'päättymisen syyn rinnalle päättymispäivä', sv: 'ett avslutsdatum bredvid orsaken', en: 'a day of ending beside the reason' },
    hint: {
      fi: 'Ilman päivää syytä ei oteta mukaan.',
      sv: 'Utan dag tas orsaken inte med.',
      en: 'Without a day the reason is left out.',
    },
  },
  score_day_assumed: {
    severity: 'note',
    expected: { fi: 'mittauksen päivä', sv: 'mätningens dag', en: 'the day of the measurement' },
    hint: {
      fi: 'Pisteillä ei ole päivää: niille merkittiin mittauskerran viitepäivä (lähetteestä {days} päivää, enintään seurannan loppuun).',
      sv: 'Poängen har ingen dag: de fick tillfällets referensdag ({days} dagar efter remissen, högst till uppföljningens slut).',
      en: 'The scores have no day: they were given the target day of the occasion ({days} days from the referral, at most the end of follow-up).',
    },
  },
  personal_left_out: {
    severity: 'note',
    expected: { fi: 'ei henkilötietoja', sv: 'inga personuppgifter', en: 'no personal data' },
    hint: {
      fi: 'Sarake ({count} solua) sisältää henkilötietoja ja jätettiin pois paketista.',
      sv: 'Kolumnen ({count} celler) innehåller personuppgifter och lämnades bort ur paketet.',
      en: 'The column ({count} cells) holds personal data and was left out of the package.',
    },
  },
  personal_link: {
    severity: 'note',
    expected: { fi: 'asiakasnumero ilman henkilötunnuksia', sv: 'ett klientnummer utan personbeteckningar', en: 'a client number without identity codes' },
    hint: {
      fi: 'Henkilötunnus yhdisti rivit vain muistissa; pakettiin kirjoitettiin juoksevat numerot, eikä niistä pidetä luetteloa.',
      sv: 'Personbeteckningen kopplade raderna bara i minnet; i paketet står löpnummer, och ingen förteckning över dem förs.',
      en: 'The identity code linked the rows in memory alone; the package has running numbers, and no list of them is kept.',
    },
  },
  column_left_out: {
    severity: 'note',
    expected: { fi: 'tunnettu sarake', sv: 'en känd kolumn', en: 'a known column' },
    hint: {
      fi: 'Saraketta ei tunnettu, ja se jätettiin pois. Jos sitä tarvitaan, kerro mapping.json-tiedostossa, mikä se on.',
      sv: 'Kolumnen kändes inte igen och lämnades bort. Om den behövs, tala om i mapping.json vad den är.',
      en: 'The column was not recognised and was left out. Where it is needed, say in mapping.json what it is.',
    },
  },
  table_left_out: {
    severity: 'note',
    expected: { fi: 'asiakasnumero tai lähetepäivä', sv: 'ett klientnummer eller en remissdag', en: 'a client number, or a day of referral' },
    hint: {
      fi: 'Taulukossa ei ole asiakasnumeroa eikä lähetteitä, ja se jätettiin pois.',
      sv: 'Tabellen har varken klientnummer eller remisser och lämnades bort.',
      en: 'The sheet has neither client numbers nor referrals and was left out.',
    },
  },
  column_gone: {
    severity: 'problem',
    expected: { fi: 'sarake, jonka mapping.json nimeää', sv: 'kolumnen som mapping.json nämner', en: 'the column that mapping.json names' },
    hint: {
      fi: 'Saraketta ei enää ole taulukossa. Palauta sen nimi, tai korjaa mapping.json.{nearest}',
      sv: 'Kolumnen finns inte längre i tabellen. Återställ namnet eller rätta mapping.json.{nearest}',
      en: 'The sheet no longer has the column. Give it its name back, or mend mapping.json.{nearest}',
    },
  },
  table_gone: {
    severity: 'problem',
    expected: { fi: 'taulukko, jonka mapping.json nimeää', sv: 'tabellen som mapping.json nämner', en: 'the table that mapping.json names' },
    hint: {
      fi: 'Mikään annetuista taulukoista ei ole sellainen: anna sama tiedosto kuin viimeksi, tai aloita ilman --map-valintaa.',
      sv: 'Ingen av tabellerna är en sådan: ge samma fil som senast, eller börja om utan --map.',
      en: 'None of the tables given is like it: give the same file as last time, or begin anew without --map.',
    },
  },
  column_new: {
    severity: 'note',
    expected: { fi: 'sarake, jonka mapping.json nimeää', sv: 'en kolumn som mapping.json nämner', en: 'a column that mapping.json names' },
    hint: {
      fi: 'Sarake on uusi ja jätettiin pois. Jos sitä tarvitaan, lisää se mapping.json-tiedostoon.',
      sv: 'Kolumnen är ny och lämnades bort. Om den behövs, lägg till den i mapping.json.',
      en: 'The column is new and was left out. Where it is needed, add it to mapping.json.',
    },
  },
  team_outside: {
    severity: 'note',
    expected: { fi: 'tiimi, joka on jossakin ryhmässä', sv: 'ett team som hör till en grupp', en: 'a team that is in one of the groups' },
    hint: {
      fi: 'Tiimi jää pilotin ulkopuolelle: {team}.',
      sv: 'Teamet står utanför pilotförsöket: {team}.',
      en: 'The team is outside the pilot: {team}.',
    },
  },
  team_gone: {
    severity: 'problem',
    expected: { fi: 'tiimi, joka on taulukossa', sv: 'ett team som finns i tabellen', en: 'a team that is in the sheet' },
    hint: {
      fi: 'Tiimiä {team} ei ole taulukossa.{nearest}',
      sv: 'Teamet {team} finns inte i tabellen.{nearest}',
      en: 'The sheet has no team {team}.{nearest}',
    },
  },
} as const satisfies Record<string, SheetRule>;

export type SheetRuleId = keyof typeof sheetRules;

/** Rows named at most: the rest are counted. */
const mostRowsNamed = 5;

interface SheetPlace {
  readonly table?: string | null;
  readonly column?: string | null;
  readonly rows?: readonly number[];
  readonly facts?: Facts;
}

/** A problem of a sheet, in three languages. `rows` are all of them; the first are named. */
export function sheetProblem(rule: SheetRuleId, { table = null, column = null, rows = [], facts = {} }: SheetPlace): SheetProblem {
  const { severity, ...texts } = sheetRules[rule];
  const of = (part: 'expected' | 'hint'): Text => ({
    fi: ruleTexts(texts, facts, 'fi')[part],
    sv: ruleTexts(texts, facts, 'sv')[part],
    en: ruleTexts(texts, facts, 'en')[part],
  });
  return { severity, rule, table, column, rows: rows.slice(0, mostRowsNamed), count: rows.length, expected: of('expected'), hint: of('hint') };
}
