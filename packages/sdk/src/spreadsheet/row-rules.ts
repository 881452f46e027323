import { endingNames } from './ending-names.ts';
import type { SheetRule } from './sheet-rule.ts';

const endingsIn = (locale: 'fi' | 'sv' | 'en'): string => endingNames(locale).join(', ');

/** What rows and cells of a sheet may break before they are rows of a package. */
export const rowRules = {
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
    expected: {
      fi: 'yksi päivämäärän muoto koko sarakkeessa',
      sv: 'en och samma datumform i hela kolumnen',
      en: 'one form of dates in the whole column',
    },
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
  ending_reason_missing: {
    severity: 'problem',
    expected: {
      fi: `päättymisen syy: ${endingsIn('fi')}`,
      sv: `orsak till avslutandet: ${endingsIn('sv')}`,
      en: `the reason for ending: ${endingsIn('en')}`,
    },
    hint: {
      fi: 'Kirjoita syy taulukkoon. Jos sitä ei tiedetä, kerro mikä näistä merkitään: --ending "…", tai mapping.json-tiedoston kohta endedAs.',
      sv: 'Skriv orsaken i tabellen. Om den inte är känd, tala om vilken som antecknas: --ending "…", eller endedAs i mapping.json.',
      en: 'Write the reason in the sheet. Where it is not known, say which one is taken: --ending "…", or endedAs in mapping.json.',
    },
  },
  ending_reason_assumed: {
    severity: 'note',
    expected: { fi: 'päättymisen syy', sv: 'orsak till avslutandet', en: 'the reason for ending' },
    hint: {
      fi: 'Päättymisen syytä ei tunnettu: siksi merkittiin {ending}.',
      sv: 'Orsaken till avslutandet är okänd: som orsak antecknades {ending}.',
      en: 'The reason for ending is not known: it was taken for {ending}.',
    },
  },
  rows_disagree: {
    severity: 'problem',
    expected: {
      fi: 'sama tieto saman jakson kaikilla riveillä',
      sv: 'samma uppgift på alla rader för samma period',
      en: 'the same on all rows of one episode',
    },
    hint: {
      fi: 'Saman jakson riveillä on eri arvot: korjaa ne samoiksi, tai anna jaksoille omat tunnukset.',
      sv: 'Raderna för samma period har olika värden: rätta dem, eller ge perioderna egna id:n.',
      en: 'Rows of one episode differ: make them alike, or give the episodes ids of their own.',
    },
  },
  client_disagrees: {
    severity: 'note',
    expected: {
      fi: 'sama tieto asiakkaan kaikilla riveillä',
      sv: 'samma uppgift på alla klientens rader',
      en: 'the same on all rows of a client',
    },
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
    expected: {
      fi: 'asiakas tai jakso, jonka lähete on mukana',
      sv: 'en klient eller period vars remiss finns med',
      en: 'a client or an episode whose referral is among the tables',
    },
    hint: {
      fi: 'Riviä ei voi yhdistää lähetteeseen: lisää lähete tai poista rivi.',
      sv: 'Raden kan inte kopplas till någon remiss: lägg till remissen eller ta bort raden.',
      en: 'The row belongs to no referral: add the referral, or delete the row.',
    },
  },
  client_without_referral: {
    severity: 'note',
    expected: {
      fi: 'asiakas, jonka lähete on mukana',
      sv: 'en klient vars remiss finns med',
      en: 'a client whose referral is among the tables',
    },
    hint: {
      fi: 'Asiakkaalla ei ole lähetettä, ja hänet jätettiin pois.',
      sv: 'Klienten har ingen remiss och lämnades bort.',
      en: 'The client has no referral and was left out.',
    },
  },
  link_missing: {
    severity: 'problem',
    expected: {
      fi: 'asiakkaan tai jakson numero, joka yhdistää taulukot',
      sv: 'ett klient- eller periodnummer som förbinder tabellerna',
      en: 'a number of the client or the episode that links the tables',
    },
    hint: {
      fi: 'Lisää taulukkoon sarake, jossa on sama numero kuin lähetteissä.',
      sv: 'Lägg till en kolumn med samma nummer som i remisserna.',
      en: 'Add a column with the same number as the referrals have.',
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
} as const satisfies Record<string, SheetRule>;
