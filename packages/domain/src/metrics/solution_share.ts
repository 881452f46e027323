import { lastingSolutions } from '../pathway/states.ts';
import { defineMetric } from './definition.ts';

export const solutionShare = defineMetric({
  kind: 'competing',
  version: 2,
  label: { fi: 'Pitkäkestoinen ratkaisu', sv: 'Varaktig lösning', en: 'Lasting solution' },
  question: {
    fi: 'Saako useampi pitkäkestoisen ratkaisun?',
    sv: 'Får fler en varaktig lösning?',
    en: 'Do more clients get a lasting solution?',
  },
  topic: { id: 'work', rank: 9 },
  definition: {
    fi: 'Osuus, jonka asiakkuus on päättynyt pitkäkestoiseen ratkaisuun (työ, opinnot tai työkyvyttömyyseläke) 365 ja 730 päivän kuluessa lähetteestä, kaikista lähetetyistä. Ilmaantuvuus lasketaan Aalenin–Johansenin menetelmällä: muut päättymiset ovat kilpailevia ja avoimet asiakkuudet ovat mukana siihen asti, kun niitä on seurattu.',
    sv: 'Andelen vars ärende har slutat i en varaktig lösning (arbete, studier eller invalidpension) inom 365 och 730 dagar efter remissen, av alla remitterade. Incidensen beräknas enligt Aalen–Johansen: andra avslut är konkurrerande och öppna ärenden ingår så länge de har följts.',
    en: 'The share whose case ended in a lasting solution (work, studies or a disability pension) within 365 and 730 days of the referral, of all referred. Incidence is by Aalen-Johansen: other endings compete, and open cases are included as long as they were followed.',
  },
  pitfalls: {
    fi: 'Eläke on ratkaisu muttei aina tavoite. Päättymisen päivä kirjataan usein myöhässä.',
    sv: 'Pensionen är en lösning men inte alltid målet. Dagen för avslutet registreras ofta för sent.',
    en: 'A pension is a solution but not always the aim. The day of an ending is often recorded late.',
  },
  unit: 'share',
  direction: 'higher_is_better',
  level: 'team',
  status: 'implied',
  source: '(I) S0.4',
  term: 'continuation_path',
  reference: 'survival::survfit (multi-state), cmprsk::cuminc',
  from: 'referral',
  days: [365, 730],
  causes: [
    {
      id: 'lasting_solution',
      label: { fi: 'Pitkäkestoinen ratkaisu', sv: 'Varaktig lösning', en: 'Lasting solution' },
      events: [],
      endings: lastingSolutions,
    },
    {
      id: 'other_exit',
      label: { fi: 'Muu päättyminen', sv: 'Annat avslut', en: 'Other ending' },
      events: [],
      endings: 'any_other',
    },
  ],
  phrases: {
    moreDid: {
      fi: 'sai pitkäkestoisen ratkaisun {day} päivän kuluessa',
      sv: 'hade fått en varaktig lösning inom {day} dagar',
      en: 'had got a lasting solution within {day} days',
    },
    moreProbablyDid: {
      fi: 'sai todennäköisesti pitkäkestoisen ratkaisun {day} päivän kuluessa',
      sv: 'hade sannolikt fått en varaktig lösning inom {day} dagar',
      en: 'had probably got a lasting solution within {day} days',
    },
    counted: {
      fi: 'Asiakkaista {share} sai pitkäkestoisen ratkaisun {day} päivän kuluessa ({interval}; asiakkaita {n}).',
      sv: 'Av {n} klienter hade {share} fått en varaktig lösning inom {day} dagar ({interval}).',
      en: 'Of {n} clients, {share} had got a lasting solution within {day} days ({interval}).',
    },
    nobodyYet: {
      fi: 'kukaan ei ole vielä saanut pitkäkestoista ratkaisua',
      sv: 'ingen har ännu fått en varaktig lösning',
      en: 'no one has got a lasting solution yet',
    },
    notFollowed: {
      fi: 'päättymisiä ei ole kirjattu',
      sv: 'avslut har inte registrerats',
      en: 'endings were not recorded',
    },
    whether: {
      fi: 'saako useampi pitkäkestoisen ratkaisun',
      sv: 'om fler får en varaktig lösning',
      en: 'whether more get a lasting solution',
    },
  },
});
