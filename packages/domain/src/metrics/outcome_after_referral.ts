import { defineMetric } from './definition.ts';

export const outcomeAfterReferral = defineMetric({
  kind: 'competing',
  version: 1,
  label: {
    fi: 'Lähetteen jälkeinen ratkaisu',
    sv: 'Utfall efter remiss',
    en: 'Outcome after referral',
  },
  question: {
    fi: 'Työllistyykö useampi?',
    sv: 'Får fler arbete?',
    en: 'Do more of them find work?',
  },
  topic: { id: 'work', rank: 3 },
  definition: {
    fi: 'Mikä tapahtuu ensin lähetteen jälkeen: työ, opinnot, työkyvyttömyyseläke vai muu päättyminen. Ilmaantuvuus lasketaan Aalenin–Johansenin menetelmällä, joten kukin asiakas lasketaan kerran.',
    sv: 'Vad som händer först efter remissen: arbete, studier, invalid- eller sjukpension eller annat avslut. Incidensen beräknas enligt Aalen–Johansen, så varje klient räknas en gång.',
    en: 'What happens first after the referral: work, studies, disability pension or another ending. Incidence is by Aalen-Johansen, so each client counts once.',
  },
  pitfalls: {
    fi: 'Eläke on joillekin oikea ratkaisu, ei epäonnistuminen. Työn kestoa tämä ei kerro.',
    sv: 'Pension är för en del rätt lösning, inte ett misslyckande. Hur länge arbetet varar framgår inte.',
    en: 'A pension is the right solution for some, not a failure. How long work lasts is not told here.',
  },
  unit: 'share',
  direction: 'higher_is_better',
  level: 'team',
  status: 'implied',
  source: '(I) S0.4',
  term: 'continuation_path',
  reference: 'survival::survfit (multi-state), cmprsk::cuminc',
  from: 'referral',
  days: [182, 365],
  causes: [
    {
      id: 'employed',
      label: { fi: 'Työssä', sv: 'I arbete', en: 'Work' },
      events: ['employment_started'],
      endings: ['ended_employed'],
    },
    {
      id: 'studying',
      label: { fi: 'Opinnot', sv: 'Studier', en: 'Studies' },
      events: ['studies_started'],
      endings: ['ended_studying'],
    },
    {
      id: 'disability_pension',
      label: { fi: 'Työkyvyttömyyseläke', sv: 'Invalid- eller sjukpension', en: 'Disability pension' },
      events: ['disability_pension_granted'],
      endings: ['ended_disability_pension'],
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
      fi: 'oli työllistynyt {day} päivän kuluessa',
      sv: 'hade fått arbete inom {day} dagar',
      en: 'had found work within {day} days',
    },
    moreProbablyDid: {
      fi: 'oli todennäköisesti työllistynyt {day} päivän kuluessa',
      sv: 'hade sannolikt fått arbete inom {day} dagar',
      en: 'had probably found work within {day} days',
    },
    counted: {
      fi: 'Asiakkaista {share} oli työllistynyt {day} päivän kuluessa ({interval}; asiakkaita {n}).',
      sv: 'Av {n} klienter hade {share} fått arbete inom {day} dagar ({interval}).',
      en: 'Of {n} clients, {share} had found work within {day} days ({interval}).',
    },
    nobodyYet: { fi: 'kukaan ei ole vielä aloittanut työtä', sv: 'ingen har ännu börjat arbeta', en: 'no one has started work yet' },
    notFollowed: {
      fi: 'lähetteen jälkeisiä ratkaisuja ei ole kirjattu',
      sv: 'utfallen efter remissen har inte registrerats',
      en: 'outcomes after the referral were not recorded',
    },
    whether: { fi: 'työllistyykö useampi', sv: 'om fler får arbete', en: 'whether more clients find work' },
  },
});
