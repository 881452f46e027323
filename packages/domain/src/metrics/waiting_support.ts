import { defineMetric } from './definition.ts';

export const waitingSupport = defineMetric({
  kind: 'proportion',
  version: 2,
  label: { fi: 'Tuki odotusaikana', sv: 'Stöd under väntan', en: 'Support while waiting' },
  question: { fi: 'Saako odottava asiakas tukea?', sv: 'Får den som väntar stöd?', en: 'Are clients supported while they wait?' },
  topic: { id: 'experience', rank: 8 },
  numerator: {
    fi: 'Vähintään 14 päivää kestäneet odotukset, joiden aikana asiakas sai tukea antavan yhteydenoton viimeistään 14. päivänä',
    sv: 'Väntetider på minst 14 dagar där klienten fick en stödkontakt senast dag 14',
    en: 'Waits of at least 14 days in which the client had a support contact by day 14',
  },
  denominator: {
    fi: 'kaikista vähintään 14 päivää kestäneistä odotuksista',
    sv: 'av alla väntetider på minst 14 dagar',
    en: 'of all waits of at least 14 days',
  },
  pitfalls: {
    fi: 'Lähteet eivät kerro rajaa; 14 päivää on tämän mittarin oma. Lyhyet yhteydenotot jäävät usein kirjaamatta.',
    sv: 'Källorna anger ingen gräns; 14 dagar är måttets egen. Korta kontakter registreras ofta inte.',
    en: 'The sources give no limit; 14 days is this metric’s own. Short contacts often go unrecorded.',
  },
  unit: 'share',
  direction: 'higher_is_better',
  level: 'team',
  status: 'implied',
  source: '(I) S2.15',
  term: 'transition_phase',
  reference: 'prop.test(correct = FALSE)',
  of: { population: 'stays', states: ['waiting_for_team', 'waiting_for_service'], ofDays: 14, event: 'support_contact' },
  phrases: {
    moreDid: { fi: 'sai tukea odottaessaan', sv: 'fick stöd under väntan', en: 'had support while waiting' },
    moreProbablyDid: {
      fi: 'sai todennäköisesti tukea odottaessaan',
      sv: 'fick sannolikt stöd under väntan',
      en: 'probably had support while waiting',
    },
    counted: {
      fi: 'Vähintään 14 päivää kestäneistä odotuksista ({denominator}) tukea saatiin viimeistään 14. päivänä {numerator} odotuksen aikana eli {share} ({interval}).',
      sv: 'Av {denominator} väntetider på minst 14 dagar gavs stöd senast dag 14 under {numerator}, {share} ({interval}).',
      en: 'Support was given by day 14 during {numerator} of {denominator} waits of at least 14 days, {share} ({interval}).',
    },
    notFollowed: {
      fi: 'yhteydenottoja odotusaikana ei ole kirjattu',
      sv: 'kontakter under väntan har inte registrerats',
      en: 'contacts while waiting were not recorded',
    },
    whether: { fi: 'saako useampi tukea odottaessaan', sv: 'om fler får stöd under väntan', en: 'whether more have support while waiting' },
  },
});
