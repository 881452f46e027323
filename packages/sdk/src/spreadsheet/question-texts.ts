import type { Text } from '@polku/domain';

/** What is asked of what the sheets do not tell. */
export const questionTexts = {
  column: {
    fi: 'Missä sarakkeessa on {what}?',
    sv: 'I vilken kolumn står {what}?',
    en: 'Which column holds {what}?',
  },
  referredOn: { fi: 'lähetteen saapumispäivä', sv: 'dagen då remissen kom', en: 'the day on which the referral was received' },
  dates: {
    fi: 'Sarakkeen ”{column}” päivistä ei näe, kumpi luku on kuukausi. Onko 03/04/2025',
    sv: 'Av dagarna i kolumnen ”{column}” framgår inte vilket tal som är månaden. Är 03/04/2025',
    en: 'The days of column “{column}” do not show which number is the month. Is 03/04/2025',
  },
  dayFirst: { fi: '3. huhtikuuta', sv: 'den 3 april', en: '3 April' },
  monthFirst: { fi: '4. maaliskuuta', sv: 'den 4 mars', en: '4 March' },
  team: {
    fi: 'Missä sarakkeessa on tiimi, joka sai lähetteen?',
    sv: 'I vilken kolumn står det team som fick remissen?',
    en: 'Which column holds the team that received the referral?',
  },
  noTeamColumn: {
    fi: 'Ei missään: kaikki ovat saman tiimin',
    sv: 'Ingen: alla hör till samma team',
    en: 'None: all are of one team',
  },
  organisation: {
    fi: 'Mikä organisaatio omistaa aineiston (esimerkiksi hyvinvointialue)?',
    sv: 'Vilken organisation äger materialet (till exempel välfärdsområdet)?',
    en: 'Which organisation owns the data (a wellbeing services county, for instance)?',
  },
  intervention: {
    fi: 'Mikä tiimi (tai mitkä tiimit) kokeilee uutta toimintatapaa?',
    sv: 'Vilket team (eller vilka team) prövar det nya arbetssättet?',
    en: 'Which team (or teams) tries the new way of working?',
  },
  comparator: {
    fi: 'Mihin tiimeihin sitä verrataan? Muut jäävät pilotin ulkopuolelle.',
    sv: 'Med vilka team jämförs det? De andra står utanför pilotförsöket.',
    en: 'Which teams is it compared with? The others stay outside the pilot.',
  },
  starts: { fi: 'Minä päivänä pilotti alkoi?', sv: 'Vilken dag började pilotförsöket?', en: 'On which day did the pilot start?' },
  pilotName: { fi: 'Mikä pilotin nimi on?', sv: 'Vad heter pilotförsöket?', en: 'What is the pilot called?' },
  observedUntil: {
    fi: 'Minkä päivän tilanne taulukossa on? Mitä siihen mennessä ei ole kirjattu, ei ole tapahtunut.',
    sv: 'Från vilken dag är uppgifterna i tabellen? Det som inte är antecknat då har inte hänt.',
    en: 'Of which day is the sheet? What was not recorded by then has not happened.',
  },
  value: {
    fi: 'Mikä ”{value}” on (sarake ”{column}”)? Tyhjä: ei oteta mukaan.',
    sv: 'Vad är ”{value}” (kolumnen ”{column}”)? Tomt: tas inte med.',
    en: 'What is “{value}” (column “{column}”)? Empty: left out.',
  },
} as const satisfies Record<string, Text>;

/** Why an answer is none. */
export const answerTexts = {
  choice: {
    fi: '”{question}” Vastaus on jokin näistä: {choices}.',
    sv: '”{question}” Svaret är ett av dessa: {choices}.',
    en: '“{question}” is answered by one of: {choices}.',
  },
  day: {
    fi: '”{question}” Vastaus on päivä muodossa 31.1.2024 tai 2024-01-31.',
    sv: '”{question}” Svaret är en dag i formen 31.1.2024 eller 2024-01-31.',
    en: '“{question}” is answered by a day, written 2024-01-31 or 31.1.2024.',
  },
} as const satisfies Record<string, Text>;

/** A text with what it leaves open put in, in every language. */
export function filledText(text: Text, facts: Readonly<Record<string, string | Text>>): Text {
  const fill = (locale: keyof Text): string =>
    text[locale].replace(/\{(\w+)\}/g, (open, name: string) => {
      const fact = facts[name] ?? open;
      return typeof fact === 'string' ? fact : fact[locale];
    });
  return { fi: fill('fi'), sv: fill('sv'), en: fill('en') };
}

/** A name that is the same in every language. */
export const asIs = (name: string): Text => ({ fi: name, sv: name, en: name });
