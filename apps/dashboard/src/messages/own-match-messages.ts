import type { Text } from '@polku/domain';

/** Matching the columns of the reader's table with those of a data package. */
export const ownMatchMessages = {
  'own.match': { fi: 'Mitä sarakkeissa on?', sv: 'Vad står i kolumnerna?', en: 'What is in the columns?' },
  'own.matchAbout': {
    fi: 'Polku päätteli tämän sarakkeiden nimistä ja arvoista. Tarkista ja täydennä. Nimiä, osoitteita ja muita henkilötietoja ei oteta mukaan.',
    sv: 'Polku slöt sig till detta av kolumnernas namn och värden. Kontrollera och komplettera. Namn, adresser och andra personuppgifter tas inte med.',
    en: 'Polku inferred this from the names and values of the columns. Look it over and complete it. Names, addresses and other personal data are left out.',
  },
  'own.tableRows': {
    fi: '{count, plural, one {# rivi} other {# riviä}}',
    sv: '{count, plural, one {# rad} other {# rader}}',
    en: '{count, plural, one {# row} other {# rows}}',
  },
  'own.column': { fi: 'Sarakkeesi', sv: 'Din kolumn', en: 'Your column' },
  'own.meaning': { fi: 'Mitä se on', sv: 'Vad den är', en: 'What it is' },
  'own.meaningOf': { fi: 'Mitä on: {column}', sv: 'Vad är: {column}', en: 'What is: {column}' },
  'own.noName': { fi: '(ei nimeä)', sv: '(inget namn)', en: '(no name)' },
  'own.leftOut': { fi: 'Ei oteta mukaan', sv: 'Tas inte med', en: 'Left out' },
  'own.choose': { fi: 'Valitse', sv: 'Välj', en: 'Choose' },
  'own.group.clients': { fi: 'Asiakas', sv: 'Klient', en: 'Client' },
  'own.group.episodes': { fi: 'Lähete ja jakso', sv: 'Remiss och period', en: 'Referral and episode' },
  'own.group.events': { fi: 'Tapahtumat', sv: 'Händelser', en: 'Events' },
  'own.group.services': { fi: 'Palvelut', sv: 'Tjänster', en: 'Services' },
  'own.group.scores': { fi: 'Mittaukset', sv: 'Mätningar', en: 'Scores' },
  'own.group.teams': { fi: 'Tiimi', sv: 'Team', en: 'Team' },
  'own.because.name': { fi: 'nimen perusteella', sv: 'av namnet', en: 'by its name' },
  'own.because.near_name': {
    fi: 'melkein saman nimen perusteella: tarkista',
    sv: 'av ett nästan likadant namn: kontrollera',
    en: 'by a name nearly the same: check',
  },
  'own.because.values': { fi: 'arvojen perusteella', sv: 'av värdena', en: 'by its values' },
  'own.because.dates': { fi: 'päivien perusteella: tarkista', sv: 'av dagarna: kontrollera', en: 'by its days: check' },
  'own.because.told': { fi: 'sinun valintasi', sv: 'ditt val', en: 'your choice' },
  'own.because.names_person': { fi: 'henkilötieto', sv: 'personuppgift', en: 'personal data' },
  'own.because.personal_data': { fi: 'henkilötietoja', sv: 'personuppgifter', en: 'personal data' },
  'own.because.unknown': { fi: 'ei tunnistettu', sv: 'kändes inte igen', en: 'not recognised' },
  'own.because.empty': { fi: 'tyhjä', sv: 'tom', en: 'empty' },

  'own.values': { fi: 'Sanat, joita Polku ei tunne', sv: 'Ord som Polku inte känner', en: 'Words that Polku does not know' },
  'own.valuesAbout': {
    fi: 'Harvinaisia sanoja ei näytetä eikä oteta mukaan.',
    sv: 'Sällsynta ord visas inte och tas inte med.',
    en: 'Rare words are not shown and are left out.',
  },
  'own.value': { fi: 'Sana taulukossa', sv: 'Ord i tabellen', en: 'Word in the table' },

  'own.teams': { fi: 'Mitä tiimit tekevät pilotissa?', sv: 'Vad gör teamen i pilotförsöket?', en: 'What do the teams do in the pilot?' },
  'own.teamsAbout': {
    fi: 'Uutta kokeilevaa tiimiä verrataan myös siihen itseensä ennen alkua, jos lähetteitä on siltä ajalta.',
    sv: 'Ett team som prövar det nya jämförs också med sig självt före starten, om det finns remisser från den tiden.',
    en: 'A team that tries the new way is also compared with itself before the start, where it has referrals from then.',
  },
  'own.referrals': {
    fi: '{count, plural, one {# lähete} other {# lähetettä}}, {from} – {to}',
    sv: '{count, plural, one {# remiss} other {# remisser}}, {from} – {to}',
    en: '{count, plural, one {# referral} other {# referrals}}, {from} to {to}',
  },
  'own.role.intervention': { fi: 'Kokeilee uutta', sv: 'Prövar det nya', en: 'Tries the new way' },
  'own.role.comparator': { fi: 'Vertailtava', sv: 'Jämförs', en: 'Compared' },
  'own.role.outside': { fi: 'Ei mukana', sv: 'Inte med', en: 'Not included' },
  'own.noIntervention': {
    fi: 'Valitse ainakin yksi tiimi, joka kokeilee uutta.',
    sv: 'Välj minst ett team som prövar det nya.',
    en: 'Choose at least one team that tries the new way.',
  },

  'own.pilot': { fi: 'Pilotti', sv: 'Pilotförsöket', en: 'The pilot' },
  'own.organisation': { fi: 'Organisaatio', sv: 'Organisation', en: 'Organisation' },
  'own.pilotName': { fi: 'Pilotin nimi', sv: 'Pilotförsökets namn', en: 'Name of the pilot' },
  'own.otherwise': { fi: 'Muuten: {value}.', sv: 'Annars: {value}.', en: 'Otherwise: {value}.' },
  'own.startsOn': { fi: 'Pilotti alkoi', sv: 'Pilotförsöket började', en: 'The pilot started on' },
  'own.observedUntil': { fi: 'Taulukon tilanne on päivältä', sv: 'Tabellen visar läget den', en: 'The table is as of' },
  'own.observedUntilAbout': {
    fi: 'Mitä silloin ei ollut kirjattu, ei ollut tapahtunut. Muuten: {date}.',
    sv: 'Det som inte var antecknat då hade inte hänt. Annars: {date}.',
    en: 'What was not recorded then had not happened. Otherwise: {date}.',
  },
  'own.needed': { fi: 'Tämä tarvitaan.', sv: 'Det här behövs.', en: 'This is needed.' },
  'own.stillOpen': {
    fi: '{count, plural, one {Yksi kohta} other {# kohtaa}} puuttuu vielä.',
    sv: '{count, plural, one {En uppgift} other {# uppgifter}} saknas ännu.',
    en: '{count, plural, one {One answer is} other {# answers are}} still missing.',
  },
  'own.make': { fi: 'Tarkista ja laske', sv: 'Granska och räkna', en: 'Check and work out' },
} as const satisfies Record<string, Text>;
