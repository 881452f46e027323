import type { SheetRule } from './sheet-rule.ts';

/** What a mapping leaves out of sheets, and how it may not fit them. */
export const mappingRules = {
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
    expected: {
      fi: 'asiakasnumero ilman henkilötunnuksia',
      sv: 'ett klientnummer utan personbeteckningar',
      en: 'a client number without identity codes',
    },
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
    expected: {
      fi: 'asiakasnumero tai lähetepäivä',
      sv: 'ett klientnummer eller en remissdag',
      en: 'a client number, or a day of referral',
    },
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
    expected: {
      fi: 'taulukko, jonka mapping.json nimeää',
      sv: 'tabellen som mapping.json nämner',
      en: 'the table that mapping.json names',
    },
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
      fi: 'Näiden tiimien lähetteet jäävät pilotin ulkopuolelle: {teams}.',
      sv: 'Remisserna till dessa team står utanför pilotförsöket: {teams}.',
      en: 'Referrals to these teams are outside the pilot: {teams}.',
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
