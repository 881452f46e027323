import { defineMetric } from './definition.ts';

export const planExists = defineMetric({
  kind: 'competing',
  version: 2,
  label: { fi: 'Suunnitelma tehty', sv: 'Plan uppgjord', en: 'Plan formed' },
  question: { fi: 'Saako useampi asiakas suunnitelman?', sv: 'Får fler klienter en plan?', en: 'Do more clients get a plan?' },
  topic: { id: 'speed', rank: 16 },
  definition: {
    fi: 'Osuus, jolle on tehty suunnitelma 90 päivän kuluessa lähetteestä, kaikista lähetetyistä. Ilmaantuvuus lasketaan Aalenin–Johansenin menetelmällä, päättymiset ennen suunnitelmaa kilpailevina.',
    sv: 'Andelen som har fått en plan inom 90 dagar efter remissen, av alla remitterade. Incidensen beräknas enligt Aalen–Johansen, med avslut före planen som konkurrerande.',
    en: 'The share with a plan within 90 days of the referral, of all referred. Incidence is by Aalen-Johansen, endings before the plan competing.',
  },
  pitfalls: {
    fi: 'Suunnitelma voi olla osa muuta suunnitelmaa, jolloin sen päivä puuttuu.',
    sv: 'Planen kan ingå i en annan plan, och då saknas dess datum.',
    en: 'The plan may be part of another plan, and then its date is missing.',
  },
  unit: 'share',
  direction: 'higher_is_better',
  level: 'team',
  status: 'implied',
  source: '(I) S2.11',
  term: 'work_ability_support_plan',
  reference: 'survival::survfit (multi-state), cmprsk::cuminc',
  from: 'referral',
  days: [90],
  causes: [
    {
      id: 'planned',
      label: { fi: 'Suunnitelma', sv: 'Plan', en: 'Plan' },
      events: ['plan_formed'],
      endings: [],
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
      fi: 'sai suunnitelman {day} päivän kuluessa',
      sv: 'hade fått en plan inom {day} dagar',
      en: 'had got a plan within {day} days',
    },
    moreProbablyDid: {
      fi: 'sai todennäköisesti suunnitelman {day} päivän kuluessa',
      sv: 'hade sannolikt fått en plan inom {day} dagar',
      en: 'had probably got a plan within {day} days',
    },
    counted: {
      fi: 'Asiakkaista {share} sai suunnitelman {day} päivän kuluessa ({interval}; asiakkaita {n}).',
      sv: 'Av {n} klienter hade {share} fått en plan inom {day} dagar ({interval}).',
      en: 'Of {n} clients, {share} had got a plan within {day} days ({interval}).',
    },
    nobodyYet: {
      fi: 'kukaan ei ole vielä saanut suunnitelmaa',
      sv: 'ingen har ännu fått en plan',
      en: 'no one has got a plan yet',
    },
    notFollowed: {
      fi: 'suunnitelmia ei ole kirjattu',
      sv: 'planer har inte registrerats',
      en: 'plans were not recorded',
    },
    whether: {
      fi: 'saako useampi suunnitelman',
      sv: 'om fler får en plan',
      en: 'whether more get a plan',
    },
  },
});
