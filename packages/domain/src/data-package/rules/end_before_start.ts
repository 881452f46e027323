import { brokenCell, cell } from '../example.ts';
import type { Finding } from '../looks.ts';
import type { DataRule } from './rule.ts';

export const endBeforeStart: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: 'päivä, joka ei ole ennen päivää {start}', sv: 'en dag som inte är före {start}', en: 'a day not before {start}' },
    hint: { fi: 'Tarkista molemmat päivät.', sv: 'Kontrollera båda dagarna.', en: 'Check both days.' },
  },
  check: {
    row: ({ resource: { periods } }) =>
      periods &&
      ((row) => {
        let findings: Finding[] | undefined;
        for (const [start, end] of periods) {
          const [from, to] = [row[start], row[end]];
          if (typeof from === 'string' && typeof to === 'string' && to < from) (findings ??= []).push({ column: end, facts: { start } });
        }
        return findings;
      }),
  },
  before: ['after_observation', 'before_referral'],
  example: {
    breaks: [
      brokenCell('services', 1, 'ended_on', '2023-02-28'),
      brokenCell('pilots', 1, 'ends_on', '2022-07-31'),
      brokenCell('episodes', 1, 'observed_until', '2022-10-10'),
    ],
    keeps: [cell('services', 1, 'ended_on', '2023-03-01')],
  },
};
