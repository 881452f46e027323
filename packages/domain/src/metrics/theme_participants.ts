import { defineMetric } from './definition.ts';

export const themeParticipants = defineMetric({
  kind: 'count',
  version: 2,
  label: {
    fi: 'Teematyöskentely',
    sv: 'Temaarbete',
    en: 'Theme work',
  },
  question: {
    fi: 'Kuinka moni on ollut mukana teematyöskentelyssä?',
    sv: 'Hur många har deltagit i temaarbetet?',
    en: 'How many have taken part in theme work?',
  },
  topic: { id: 'reach', rank: 5 },
  definition: {
    fi: 'Osallistumiset alueellisiin teematyöpajoihin ja niiden rinnalla eri ihmiset, tilaisuuksittain laskettuina.',
    sv: 'Deltaganden i regionala temaverkstäder och bredvid dem olika personer, räknade per tillfälle.',
    en: 'Participations in regional theme workshops, and beside them different people, counted by event.',
  },
  pitfalls: {
    fi: 'Sama ihminen voi olla mukana monta kertaa. Eri ihmiset tiedetään kustakin tilaisuudesta tai sarjasta: useassa käynyt lasketaan niistä jokaisessa, joten ihmisiä on enintään näin monta. Heidän määränsä kerrotaan vain, kun se on kirjattu jokaisesta.',
    sv: 'Samma person kan ha deltagit många gånger. Olika personer är kända per tillfälle eller serie: den som varit med i flera räknas i var och en, så personerna är högst så många. De anges bara när antalet är registrerat för alla.',
    en: 'The same person may have taken part many times. Different people are known of each event or series: whoever came to several counts in each, so that there are at most so many people. They are told only where each has its number.',
  },
  unit: 'people',
  direction: 'higher_is_better',
  level: 'region',
  status: 'named',
  source: 'S1.3, S1.11',
  term: 'cooperation_meeting',
  reference: 'sum',
  of: {
    rows: 'activities',
    datedBy: 'held_on',
    where: [{ column: 'kind', in: ['theme_workshop'] }],
    count: { sum: 'participations' },
    alongside: { sum: 'unique_people' },
  },
  phrases: {
    counted: {
      fi: '{value} {value:osallistuminen|osallistumista} on kertynyt teematyöpajoihin.',
      sv: '{value} {value:deltagande|deltaganden} i temaverkstäder.',
      en: '{value} {value:participation|participations} in theme workshops.',
    },
    ofTarget: {
      fi: '{value} {value:osallistuminen|osallistumista} on kertynyt teematyöpajoihin, tavoite on {target}.',
      sv: '{value} {value:deltagande|deltaganden} i temaverkstäder, målet är {target}.',
      en: '{value} {value:participation|participations} in theme workshops, of the {target} aimed at.',
    },
    atThisPace: {
      fi: '{value} {value:osallistuminen|osallistumista} on kertynyt teematyöpajoihin, tavoite on {target}; tällä vauhdilla lopussa {forecast} ({interval}).',
      sv: '{value} {value:deltagande|deltaganden} i temaverkstäder, målet är {target}; i den här takten {forecast} ({interval}) före slutet.',
      en: '{value} {value:participation|participations} in theme workshops, of the {target} aimed at; at this pace {forecast} ({interval}) by the end.',
    },
    alongside: {
      fi: 'Eri ihmisiä oli tilaisuuksittain laskettuna {alongside}.',
      sv: 'Räknat per tillfälle var det {alongside} {alongside:person|olika personer}.',
      en: 'Counted by event, they were of {alongside} {alongside:person|different people}.',
    },
    notFollowed: {
      fi: 'tilaisuuksia ei ole kirjattu',
      sv: 'tillfällen har inte registrerats',
      en: 'events were not recorded',
    },
  },
});
