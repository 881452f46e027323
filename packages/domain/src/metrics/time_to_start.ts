import { defineMetric } from './definition.ts';

export const timeToStart = defineMetric({
  kind: 'duration',
  version: 1,
  label: { fi: 'Lähetteestä työhön tai opintoihin', sv: 'Från remiss till arbete eller studier', en: 'Referral to work or studies' },
  question: {
    fi: 'Pääseekö asiakas nopeammin työhön tai opintoihin?',
    sv: 'Kommer klienten snabbare i arbete eller studier?',
    en: 'Do clients start work or studies sooner?',
  },
  topic: { id: 'work', rank: 6 },
  definition: {
    fi: 'Päivät lähetteen saapumisesta työn tai opintojen alkuun, kumpi on ensin. Päättyminen ennen sitä lasketaan poistumiseksi. Avoimet tapaukset ovat mukana.',
    sv: 'Dagar från mottagen remiss till att arbete eller studier börjar, det som kommer först. Att avsluta före det räknas som att lämna. Öppna ärenden ingår.',
    en: 'Days from the referral being received to the start of work or studies, whichever comes first. Ending before it counts as leaving. Open cases are included.',
  },
  pitfalls: {
    fi: 'Työkyvyttömyyseläke on sekin ratkaisu, vaikka se tässä on poistuminen. Alku ei kerro, kestääkö työ.',
    sv: 'Också invalidpension är en lösning, fast den här räknas som att lämna. Början säger inte om arbetet varar.',
    en: 'A disability pension is a solution too, although it counts as leaving here. A start does not tell whether work lasts.',
  },
  unit: 'days',
  direction: 'lower_is_better',
  level: 'team',
  status: 'implied',
  source: '(I) S0.4',
  term: 'getting_employed',
  reference: 'survival::survfit, survdiff, coxph',
  from: 'referral',
  to: { firstOf: ['employment_started', 'studies_started'] },
  phrases: {
    clientsDid: { fi: 'aloittivat työn tai opinnot', sv: 'började arbeta eller studera', en: 'started work or studies' },
    clientsProbablyDid: {
      fi: 'aloittivat todennäköisesti työn tai opinnot',
      sv: 'började sannolikt arbeta eller studera',
      en: 'probably started work or studies',
    },
    halfDid: { fi: 'aloitti työn tai opinnot', sv: 'började arbeta eller studera', en: 'started work or studies' },
    halfHaveDone: { fi: 'on aloittanut työn tai opinnot', sv: 'har börjat arbeta eller studera', en: 'have started work or studies' },
    nobodyYet: {
      fi: 'kukaan ei ole vielä aloittanut työtä tai opintoja',
      sv: 'ingen har ännu börjat arbeta eller studera',
      en: 'no one has started work or studies yet',
    },
    notFollowed: {
      fi: 'työn ja opintojen alkua ei ole kirjattu',
      sv: 'när arbete och studier börjat har inte registrerats',
      en: 'the start of work and studies was not recorded',
    },
    whether: {
      fi: 'aloittavatko asiakkaat työn tai opinnot nopeammin',
      sv: 'om klienterna börjar arbeta eller studera snabbare',
      en: 'whether clients start work or studies sooner',
    },
  },
});
