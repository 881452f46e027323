import { defineMetric } from './definition.ts';

export const backToTeam = defineMetric({
  kind: 'proportion',
  version: 1,
  label: { fi: 'Palannut tiimiin', sv: 'Åter till teamet', en: 'Back to the team' },
  question: { fi: 'Palaako asia tiimin käsittelyyn?', sv: 'Kommer ärendet tillbaka till teamet?', en: 'Do cases come back to the team?' },
  topic: { id: 'speed', rank: 18 },
  numerator: {
    fi: 'Asiakkuudet, joiden asia tuli tiimiin vähintään toisen kerran',
    sv: 'Ärenden som kommit till teamet minst en andra gång',
    en: 'Cases that came to the team a second time or more',
  },
  denominator: {
    fi: 'kaikista tiimissä käsitellyistä',
    sv: 'av alla som teamet behandlat',
    en: 'of all that came to it',
  },
  pitfalls: {
    fi: 'Paluu on sallittu eikä huono asia. Pieni osuus voi merkitä, ettei seurata.',
    sv: 'Att komma tillbaka är tillåtet och inte dåligt. En liten andel kan betyda att man inte följer upp.',
    en: 'Coming back is allowed and no fault. A small share may mean that nobody follows up.',
  },
  unit: 'share',
  direction: 'neutral',
  level: 'team',
  status: 'implied',
  source: '(I) S0.4',
  term: 'work_ability_team',
  reference: 'prop.test(correct = FALSE)',
  of: {
    population: 'episodes',
    among: [{ entered: 'team_planning', atLeastTimes: 1 }],
    having: [{ entered: 'team_planning', atLeastTimes: 2 }],
  },
  phrases: {
    moreDid: { fi: 'palasi tiimin käsittelyyn', sv: 'kom tillbaka till teamet', en: 'came back to the team' },
    moreProbablyDid: {
      fi: 'palasi todennäköisesti tiimin käsittelyyn',
      sv: 'kom sannolikt tillbaka till teamet',
      en: 'probably came back to the team',
    },
    counted: {
      fi: 'Tiimissä käsitellyistä {denominator} asiakkaasta tiimiin palasi {numerator} eli {share} ({interval}).',
      sv: 'Av {denominator} klienter som teamet behandlat kom {numerator} tillbaka, {share} ({interval}).',
      en: '{numerator} of {denominator} clients whose case the team met about came back to it, {share} ({interval}).',
    },
    notFollowed: {
      fi: 'paluita tiimiin ei ole kirjattu',
      sv: 'återkomster till teamet har inte registrerats',
      en: 'returns to the team were not recorded',
    },
    whether: { fi: 'palaako useampi tiimiin', sv: 'om fler kommer tillbaka till teamet', en: 'whether more come back to the team' },
  },
});
