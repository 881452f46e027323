import type { Text } from '@polku/domain';

/** The evaluation plan: filled in, locked and checked. */
export const planMessages = {
  'plan.heading': { fi: 'Arviointisuunnitelma', sv: 'Utvärderingsplan', en: 'Evaluation plan' },
  'plan.notLoaded': {
    fi: 'Suunnitelmaa ei saatu ladattua. Tarkista yhteys ja avaa osio uudelleen.',
    sv: 'Planen kunde inte laddas. Kontrollera anslutningen och öppna avsnittet på nytt.',
    en: 'The plan could not be loaded. Check the connection and open the section again.',
  },
  'plan.loading': { fi: 'Suunnitelmaa haetaan.', sv: 'Planen hämtas.', en: 'Fetching the plan.' },
  'plan.primary': { fi: 'Päämittari', sv: 'Huvudmått', en: 'Primary metric' },
  'plan.others': { fi: 'Muut mittarit', sv: 'Övriga mått', en: 'Other metrics' },
  'plan.metric': { fi: 'Mittari', sv: 'Mått', en: 'Metric' },
  'plan.weightOf': { fi: 'Paino: {metric}', sv: 'Vikt: {metric}', en: 'Weight of {metric}' },
  'plan.marginOf': {
    fi: 'Pienin ero, jolla on väliä: {metric}',
    sv: 'Den minsta skillnad som har betydelse: {metric}',
    en: 'The smallest difference that matters: {metric}',
  },
  'plan.controlOf': {
    fi: 'Pilotti ei voi vaikuttaa: {metric}',
    sv: 'Försöket kan inte påverka: {metric}',
    en: 'The pilot cannot move: {metric}',
  },
  'plan.secondary': { fi: 'toissijainen', sv: 'sekundärt', en: 'secondary' },
  'plan.exploratory': { fi: 'kuvaileva', sv: 'beskrivande', en: 'described' },
  'plan.leftOut': { fi: 'ei mukana', sv: 'ingår inte', en: 'left out' },
  'plan.superiority': { fi: 'parempi', sv: 'bättre', en: 'better' },
  'plan.non_inferiority': { fi: 'ei rajaa huonompi', sv: 'inte sämre än gränsen', en: 'not worse than the limit' },
  'plan.equivalence': { fi: 'sama rajan sisällä', sv: 'lika inom gränsen', en: 'alike within the limit' },
  'plan.save': { fi: 'Lataa plan.csv', sv: 'Ladda ner plan.csv', en: 'Download plan.csv' },
  'plan.lock': { fi: 'Lukitse ja lataa', sv: 'Lås och ladda ner', en: 'Lock and download' },
  'plan.locked': {
    fi: 'Suunnitelma on lukittu. Tarkiste {hash}. Säilytä tiedosto ja tallenna plan.csv aineistoon.',
    sv: 'Planen är låst. Kontrollsumma {hash}. Spara filen och lägg plan.csv i materialet.',
    en: 'The plan is locked. Hash {hash}. Keep the file, and put plan.csv into the data package.',
  },
  'plan.unsound': {
    fi: 'Suunnitelmaa ei voi vielä lukita: {hints}',
    sv: 'Planen kan inte låsas ännu: {hints}',
    en: 'The plan cannot be locked yet: {hints}',
  },
  'plan.notANumber': {
    fi: 'Kirjoita luku, esimerkiksi 7 tai 0,05.',
    sv: 'Skriv ett tal, till exempel 7 eller 0,05.',
    en: 'Write a number, such as 7 or 0.05.',
  },
  'plan.check': { fi: 'Tarkista lukittu suunnitelma', sv: 'Kontrollera en låst plan', en: 'Check a locked plan' },
  'plan.checkHelp': {
    fi: 'Valitse tai pudota tähän lukittu tiedosto. Se luetaan vain selaimessasi.',
    sv: 'Välj eller släpp den låsta filen här. Den läses bara i din webbläsare.',
    en: 'Choose the locked file or drop it here. It is read in your browser only.',
  },
  'plan.same': {
    fi: 'Suunnitelma on sama, joka on ollut voimassa {since} alkaen. Tarkiste {hash}.',
    sv: 'Planen är densamma som har gällt sedan {since}. Kontrollsumma {hash}.',
    en: 'The plan is the one in force since {since}. Hash {hash}.',
  },
  'plan.differs': {
    fi: 'Suunnitelma ei ole sama kuin {since} lukittu:',
    sv: 'Planen är inte densamma som låstes {since}:',
    en: 'The plan is not the one locked on {since}:',
  },
  'plan.difference': {
    fi: '{field}: lukittu {before}, nyt {after}',
    sv: '{field}: låst {before}, nu {after}',
    en: '{field}: locked {before}, now {after}',
  },
  'plan.forged': {
    fi: 'Tiedostoa on muutettu lukitsemisen jälkeen: sen tarkiste ei täsmää. Hae alkuperäinen.',
    sv: 'Filen har ändrats efter låsningen: dess kontrollsumma stämmer inte. Hämta originalet.',
    en: 'The file was edited after it was locked: its hash does not fit. Fetch the original.',
  },
  'plan.not_a_plan': {
    fi: 'Tiedosto ei ole lukittu suunnitelma.',
    sv: 'Filen är inte en låst plan.',
    en: 'The file is not a locked plan.',
  },
  'plan.no_plan_here': {
    fi: 'Tällä sivulla ei ole ehjää suunnitelmaa, johon verrata. Valitse yksi päämittari.',
    sv: 'På den här sidan finns ingen hel plan att jämföra med. Välj ett huvudmått.',
    en: 'There is no sound plan on this page to compare with. Choose one primary metric.',
  },
} as const satisfies Record<string, Text>;
