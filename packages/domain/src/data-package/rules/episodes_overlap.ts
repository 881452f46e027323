import { broken } from '../example.ts';
import type { DataRule } from './rule.ts';

export const episodesOverlap: DataRule = {
  severity: 'refuse',
  texts: {
    expected: {
      fi: 'asiakkaan jaksot samassa tiimissä peräkkäin',
      sv: 'klientens episoder i samma team efter varandra',
      en: 'episodes of one client in one team one after another',
    },
    hint: {
      fi: 'Yhdistä jaksot tai päätä aiempi (tapahtuma `ended` tai observed_until) ennen seuraavaa lähetettä.',
      sv: 'Slå samman episoderna eller avsluta den tidigare (händelsen `ended` eller observed_until) före nästa remiss.',
      en: 'Join the episodes, or end the earlier one (the event `ended`, or observed_until) before the next referral.',
    },
  },
  check: {
    *wholePackage({ episodesInTurn }) {
      let latestEnd = 0;
      for (const { row, followsOwn, referredOn, lastDay } of episodesInTurn()) {
        if (!followsOwn) latestEnd = 0;
        if (followsOwn && referredOn !== 0 && referredOn < latestEnd) yield { file: 'episodes', row, column: 'referred_on' };
        latestEnd = Math.max(latestEnd, lastDay);
      }
    },
  },
  example: {
    breaks: [
      broken(
        'a second referral of e1’s client',
        { row: { file: 'episodes', cells: 'e3,00123,o1,t1,2023-06-01,,,,,,,,2024-01-10' } },
        'episodes',
        4,
        'referred_on',
      ),
    ],
    keeps: [{ row: { file: 'episodes', cells: 'e3,c2,o1,t2,2023-09-01,,,,,,,,2024-01-10' } }],
  },
};
