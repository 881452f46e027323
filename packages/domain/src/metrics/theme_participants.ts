import { defineMetric } from './definition.ts';

export const themeParticipants = defineMetric({
  kind: 'count',
  version: 1,
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
    fi: 'Osallistumiset alueellisiin teematyöpajoihin. Eri ihmisten määrä on aineistossa sen rinnalla.',
    sv: 'Deltaganden i regionala temaverkstäder. Antalet olika personer står bredvid i materialet.',
    en: 'Participations in regional theme workshops. The number of different people stands beside it in the data.',
  },
  pitfalls: {
    fi: 'Sama ihminen voi olla mukana monta kertaa.',
    sv: 'Samma person kan ha deltagit många gånger.',
    en: 'The same person may have taken part many times.',
  },
  unit: 'people',
  direction: 'higher_is_better',
  level: 'region',
  status: 'named',
  source: 'S1.3, S1.11',
  term: 'cooperation_meeting',
  reference: 'sum',
  of: { rows: 'activities', datedBy: 'held_on', where: [{ column: 'kind', in: ['theme_workshop'] }], count: { sum: 'participations' } },

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
    notFollowed: {
      fi: 'tilaisuuksia ei ole kirjattu',
      sv: 'tillfällen har inte registrerats',
      en: 'events were not recorded',
    },
  },
});
