import { defineMetric } from './definition.ts';

export const backToTeam = defineMetric({
  kind: 'competing',
  version: 2,
  label: { fi: 'Palannut tiimiin', sv: 'Åter till teamet', en: 'Back to the team' },
  question: { fi: 'Palaako asia tiimin käsittelyyn?', sv: 'Kommer ärendet tillbaka till teamet?', en: 'Do cases come back to the team?' },
  topic: { id: 'speed', rank: 18 },
  definition: {
    fi: 'Osuus, jonka asia on palannut tiimiin 182 päivän kuluessa ensimmäisestä käsittelystä, kaikista, joiden asiaa tiimi on käsitellyt. Ilmaantuvuus lasketaan Aalenin–Johansenin menetelmällä, päättymiset ennen paluuta kilpailevina.',
    sv: 'Andelen vars ärende har kommit tillbaka till teamet inom 182 dagar efter den första behandlingen, av alla som teamet behandlat. Incidensen beräknas enligt Aalen–Johansen, med avslut före återkomsten som konkurrerande.',
    en: 'The share whose case came back to the team within 182 days of its first meeting, of all that came to it. Incidence is by Aalen-Johansen, endings before a return competing.',
  },
  pitfalls: {
    fi: 'Paluu on sallittu eikä huono asia. Pieni osuus voi johtua siitä, ettei asiakkaita seurata.',
    sv: 'Att komma tillbaka är tillåtet och inte dåligt. En liten andel kan bero på att klienterna inte följs upp.',
    en: 'Coming back is allowed and no fault. A small share may mean that nobody follows up.',
  },
  unit: 'share',
  direction: 'neutral',
  level: 'team',
  status: 'implied',
  source: '(I) S0.4',
  term: 'work_ability_team',
  reference: 'survival::survfit (multi-state), cmprsk::cuminc',
  from: { entered: 'team_planning' },
  days: [182],
  causes: [
    {
      id: 'returned',
      label: { fi: 'Palannut tiimiin', sv: 'Åter till teamet', en: 'Back to the team' },
      events: [],
      entered: 'team_planning',
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
      fi: 'palasi tiimin käsittelyyn {day} päivän kuluessa',
      sv: 'kom tillbaka till teamet inom {day} dagar',
      en: 'came back to the team within {day} days',
    },
    moreProbablyDid: {
      fi: 'palasi todennäköisesti tiimin käsittelyyn {day} päivän kuluessa',
      sv: 'kom sannolikt tillbaka till teamet inom {day} dagar',
      en: 'probably came back to the team within {day} days',
    },
    counted: {
      fi: 'Tiimissä käsitellyistä {n} asiakkaasta {share} palasi tiimin käsittelyyn {day} päivän kuluessa ({interval}).',
      sv: 'Av {n} klienter som teamet behandlat kom {share} tillbaka inom {day} dagar ({interval}).',
      en: 'Of {n} clients whose case the team met about, {share} came back to it within {day} days ({interval}).',
    },
    nobodyYet: {
      fi: 'yksikään asia ei ole vielä palannut tiimiin',
      sv: 'inget ärende har ännu kommit tillbaka till teamet',
      en: 'no case has come back to the team yet',
    },
    notFollowed: {
      fi: 'paluita tiimiin ei ole kirjattu',
      sv: 'återkomster till teamet har inte registrerats',
      en: 'returns to the team were not recorded',
    },
    whether: {
      fi: 'palaako useampi tiimiin',
      sv: 'om fler kommer tillbaka till teamet',
      en: 'whether more come back to the team',
    },
  },
});
