import { defineMetric } from './definition.ts';

export const responsibleNamed = defineMetric({
  kind: 'proportion',
  version: 2,
  label: { fi: 'Asiakasvastaava nimetty', sv: 'Kundansvarig utsedd', en: 'Client-responsible worker named' },
  question: {
    fi: 'Onko jokaisella asiakkaalla asiakasvastaava?',
    sv: 'Har varje klient en kundansvarig?',
    en: 'Does every client have a responsible worker?',
  },
  topic: { id: 'experience', rank: 7 },
  numerator: {
    fi: 'Asiakkuudet, joille nimettiin asiakasvastaava viimeistään 14 päivän kuluttua tiimin kokouksesta',
    sv: 'Ärenden som fick en kundansvarig senast 14 dagar efter teamets möte',
    en: 'Cases given a client-responsible worker by 14 days after the team’s meeting',
  },
  denominator: {
    fi: 'kaikista, joiden asiaa tiimi käsitteli vähintään 14 päivää ennen rajapäivää',
    sv: 'av alla som teamet behandlade minst 14 dagar före slutdatumet',
    en: 'of all whose case the team met about at least 14 days before the cut-off',
  },
  pitfalls: {
    fi: 'Nimi ei kerro, tietääkö asiakas, kuka hänen asiakasvastaavansa on. Jokaisella pitäisi olla asiakasvastaava.',
    sv: 'Ett namn säger inte om klienten vet vem den kundansvariga är. Alla borde ha en.',
    en: 'A name does not tell whether the client knows who it is. Everyone should have one.',
  },
  unit: 'share',
  direction: 'higher_is_better',
  level: 'team',
  status: 'implied',
  source: '(I) S4.5',
  term: 'client_responsible_worker',
  reference: 'prop.test(correct = FALSE)',
  of: {
    population: 'episodes',
    among: [{ event: 'team_meeting' }],
    having: [{ event: 'client_responsible_named', byDays: 14, after: 'team_meeting' }],
  },
  phrases: {
    moreDid: { fi: 'oli saanut asiakasvastaavan', sv: 'hade en kundansvarig', en: 'had a responsible worker' },
    moreProbablyDid: {
      fi: 'oli todennäköisesti saanut asiakasvastaavan',
      sv: 'hade sannolikt en kundansvarig',
      en: 'probably had a responsible worker',
    },
    counted: {
      fi: 'Tiimissä käsitellyistä asiakkuuksista ({denominator}) asiakasvastaava nimettiin viimeistään 14 päivän kuluttua kokouksesta {numerator} asiakkaalle eli {share} ({interval}).',
      sv: 'Av {denominator} ärenden som teamet behandlat fick {numerator} en kundansvarig senast 14 dagar efter mötet, {share} ({interval}).',
      en: '{numerator} of {denominator} cases that the team met about were given a responsible worker by 14 days after the meeting, {share} ({interval}).',
    },
    notFollowed: {
      fi: 'asiakasvastaavia ei ole kirjattu',
      sv: 'kundansvariga har inte registrerats',
      en: 'responsible workers were not recorded',
    },
    whether: { fi: 'onko useammalla asiakasvastaava', sv: 'om fler har en kundansvarig', en: 'whether more have a responsible worker' },
  },
});
