import { states, terminalStateIds } from '../pathway/states.ts';
import { defineMetric } from './definition.ts';

export const outcomeMix = defineMetric({
  kind: 'competing',
  version: 1,
  label: { fi: 'Päättymisen jakauma', sv: 'Hur ärenden avslutas', en: 'How cases end' },
  question: { fi: 'Miten asiakkuudet päättyvät?', sv: 'Hur avslutas ärendena?', en: 'How do cases end?' },
  topic: { id: 'work', rank: 11 },
  definition: {
    fi: 'Osuus, jonka asiakkuus on kunakin päivänä lähetteestä päättynyt kullakin tavalla, Aalenin–Johansenin menetelmällä; avoimet tapaukset ovat mukana.',
    sv: 'Andelen vars ärende varje dag efter remissen har avslutats på varje sätt, enligt Aalen–Johansen; öppna ärenden ingår.',
    en: 'The share whose case has ended in each way, day by day after the referral, by Aalen-Johansen; open cases are included.',
  },
  pitfalls: {
    fi: 'Tiimit kirjaavat päättymisiä eri tavoin. Harvinaiset tavat jäävät usein piiloon, koska ne ovat liian pieniä näytettäviksi.',
    sv: 'Team registrerar avslut på olika sätt. Sällsynta sätt döljs ofta för att de är för små att visas.',
    en: 'Teams record endings in different ways. Rare ones are often hidden, because they are too small to show.',
  },
  unit: 'share',
  direction: 'neutral',
  level: 'team',
  status: 'implied',
  source: '(I) S0.4',
  term: 'continuation_path',
  reference: 'survival::survfit (multi-state), cmprsk::cuminc',
  from: 'referral',
  days: [182, 365],
  causes: terminalStateIds.map((id) => ({ id, label: states[id].label, events: [], endings: [id] })),
  phrases: {
    moreDid: {
      fi: 'oli päättynyt työhön {day} päivän kuluessa',
      sv: 'hade avslutats med arbete inom {day} dagar',
      en: 'had ended in work within {day} days',
    },
    moreProbablyDid: {
      fi: 'oli todennäköisesti päättynyt työhön {day} päivän kuluessa',
      sv: 'hade sannolikt avslutats med arbete inom {day} dagar',
      en: 'had probably ended in work within {day} days',
    },
    counted: {
      fi: 'Asiakkuuksista {share} oli päättynyt työhön {day} päivän kuluessa ({interval}; asiakkaita {n}).',
      sv: 'Av {n} ärenden hade {share} avslutats med arbete inom {day} dagar ({interval}).',
      en: 'Of {n} cases, {share} had ended in work within {day} days ({interval}).',
    },
    nobodyYet: {
      fi: 'yksikään asiakkuus ei ole vielä päättynyt työhön',
      sv: 'inget ärende har ännu avslutats med arbete',
      en: 'no case has ended in work yet',
    },
    notFollowed: { fi: 'päättymisiä ei ole kirjattu', sv: 'avslut har inte registrerats', en: 'endings were not recorded' },
    whether: { fi: 'päättyykö useampi asiakkuus työhön', sv: 'om fler ärenden avslutas med arbete', en: 'whether more cases end in work' },
  },
});
