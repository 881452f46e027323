import { defineMetric } from './definition.ts';

export const workerChanges = defineMetric({
  kind: 'competing',
  version: 2,
  label: {
    fi: 'Asiakasvastaavan vaihdot',
    sv: 'Byten av kundansvarig',
    en: 'Changes of client-responsible worker',
  },
  question: {
    fi: 'Pysyykö asiakasvastaava samana?',
    sv: 'Är den kundansvariga densamma?',
    en: 'Does the responsible worker stay the same?',
  },
  topic: { id: 'experience', rank: 10 },
  definition: {
    fi: 'Osuus, jonka asiakasvastaava on vaihtunut 182 päivän kuluessa ensimmäisen nimeämisestä, kaikista, joille sellainen on nimetty. Vaihto on uusi nimeäminen, jonka alkaessa aiempi päättyy; rinnakkaisia asiakasvastaavia ei lasketa vaihdoksi. Ilmaantuvuus lasketaan Aalenin–Johansenin menetelmällä, asiakkuuden päättyminen kilpailevana. Sen rinnalla kerrotaan ensimmäiset vaihdot avointa asiakkuusvuotta kohden.',
    sv: 'Andelen vars kundansvariga har bytts inom 182 dagar efter att den första utsetts, av alla som har en. Ett byte är en ny kundansvarig vid vars tillträde den förra slutar; parallella kundansvariga är inget byte. Incidensen beräknas enligt Aalen–Johansen, med ärendets avslut som konkurrerande. Bredvid anges de första bytena per år som ärendet varit öppet.',
    en: 'The share whose client-responsible worker was replaced within 182 days of the first being named, of all who have one. A replacement is a new worker with whose coming the earlier one ends; workers side by side are none. Incidence is by Aalen-Johansen, the end of the case competing. First replacements for each year that a case was open are told beside it.',
  },
  pitfalls: {
    fi: 'Vaihto voi olla asiakkaan toive.',
    sv: 'Ett byte kan vara klientens önskan.',
    en: 'A change may be the client’s wish.',
  },
  unit: 'share',
  direction: 'lower_is_better',
  level: 'team',
  status: 'implied',
  source: '(I) S2.16',
  term: 'client_responsible_worker',
  reference: 'survival::survfit (multi-state), cmprsk::cuminc',
  from: { firstOf: ['client_responsible_named'] },
  days: [182],
  causes: [
    {
      id: 'replaced',
      label: { fi: 'Asiakasvastaava vaihtunut', sv: 'Kundansvarig bytt', en: 'Responsible worker replaced' },
      events: ['client_responsible_replaced'],
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
      fi: 'sai uuden asiakasvastaavan {day} päivän kuluessa',
      sv: 'hade fått en ny kundansvarig inom {day} dagar',
      en: 'had got a new responsible worker within {day} days',
    },
    moreProbablyDid: {
      fi: 'sai todennäköisesti uuden asiakasvastaavan {day} päivän kuluessa',
      sv: 'hade sannolikt fått en ny kundansvarig inom {day} dagar',
      en: 'had probably got a new responsible worker within {day} days',
    },
    counted: {
      fi: 'Asiakkaista, joille on nimetty asiakasvastaava ({n}), {share} oli saanut uuden {day} päivän kuluessa nimeämisestä ({interval}).',
      sv: 'Av {n} klienter med en kundansvarig hade {share} fått en ny inom {day} dagar efter att den första utsetts ({interval}).',
      en: 'Of {n} clients with a responsible worker, {share} had got a new one within {day} days of the first being named ({interval}).',
    },
    nobodyYet: {
      fi: 'kenenkään asiakasvastaava ei ole vielä vaihtunut',
      sv: 'ingen har ännu fått en ny kundansvarig',
      en: 'no one’s responsible worker has changed yet',
    },
    notFollowed: {
      fi: 'asiakasvastaavia ei ole kirjattu',
      sv: 'kundansvariga har inte registrerats',
      en: 'responsible workers were not recorded',
    },
    ratedByYear: {
      fi: 'Ensimmäisiä vaihtoja on {rate} avointa asiakkuusvuotta kohden.',
      sv: 'Det är {rate} första byten per år som ärendet varit öppet.',
      en: 'That is {rate} first replacements for each year that a case was open.',
    },
    whether: {
      fi: 'vaihtuuko useamman asiakkaan asiakasvastaava',
      sv: 'om fler får en ny kundansvarig',
      en: 'whether more clients get a new responsible worker',
    },
  },
});
