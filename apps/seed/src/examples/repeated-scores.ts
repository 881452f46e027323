import { daysAfter } from '../package/day.ts';
import { readSource, type Example } from './example.ts';

type SourceColumn = 'id' | 'arm' | 'time' | 'score';

const organisation_id = 'repeated-scores-organisation';
const instrument_id = 'beck_depression_inventory';

const arms = {
  TAU: { team_id: 'team-usual', arm_id: 'TAU', label: 'Treatment as usual', role: 'comparator' },
  BtheB: { team_id: 'team-beating-the-blues', arm_id: 'BtheB', label: 'Beating the Blues', role: 'intervention' },
} as const;

/** The source gives months since the start and no dates. */
const startedOn = '2000-01-03';
const daysInMonth = 30.4375;
const dayOfMonth = (month: number) => Math.round(month * daysInMonth);
const occasionOfMonth = (month: number) => (month === 0 ? 'baseline' : `month_${month}`);
const months = [0, 2, 3, 5, 8];

export const repeatedScores: Example = {
  name: 'repeated-scores',
  title: 'Repeated self-ratings: two arms, five occasions, real drop-out',
  description:
    'Beck Depression Inventory of 100 people of a randomised trial of a computer-delivered therapy (Beating the Blues) against treatment as usual, at the start and after 2, 3, 5 and 8 months. Fewer answer at each occasion: 100, 97, 73, 58 and 52.',
  sources: [
    {
      title:
        'Data set `BtheB` of the R package HSAUR3; Proudfoot J, Goldberg D, Mann A et al., Computerized, interactive, multimedia cognitive-behavioural program for anxiety and depression in general practice, Psychological Medicine 2003; 33: 217–227',
      path: 'https://cran.r-project.org/package=HSAUR3',
    },
  ],
  licence: {
    name: 'GPL-2.0-only',
    title: 'GNU General Public License, version 2',
    path: 'https://www.gnu.org/licenses/old-licenses/gpl-2.0.html',
  },
  arrangement: [
    `The source gives months and no dates: everyone starts on ${startedOn}, a month is ${daysInMonth} days, rounded to a whole day, and everyone is observed to the last occasion. Calendar dates carry no meaning.`,
    'The instrument is the package’s own: from 0 to 63, and lower is better. The important change of 10 points is about the width of one of its bands of severity. Treatment as usual is the comparator.',
  ],
  tables: () => {
    const rows = readSource<SourceColumn>('btheb_scores.csv').map(({ id, arm, time, score }) => ({
      number: id.padStart(3, '0'),
      arm: arms[arm as keyof typeof arms],
      month: Number(time),
      score: score === '' ? null : Number(score),
    }));
    const atStart = rows.filter(({ month }) => month === 0);
    return {
      organisations: [{ organisation_id, name: 'Computerised therapy trial', kind: 'research project' }],
      teams: Object.values(arms).map(({ team_id, label }) => ({ team_id, organisation_id, name: label, model: 'other' as const })),
      pilots: [
        {
          pilot_id: 'repeated_scores',
          organisation_id,
          name: 'Beating the Blues',
          starts_on: startedOn,
          design: 'randomised',
          hypothesis: 'Symptoms lessen more than in treatment as usual.',
        },
      ],
      arms: Object.values(arms).map((arm) => ({ pilot_id: 'repeated_scores', ...arm })),
      plan: [{ pilot_id: 'repeated_scores', metric: 'score_change', priority: 'primary' }],
      instruments: [
        {
          instrument_id,
          label: 'Beck Depression Inventory',
          minimum: 0,
          maximum: 63,
          step: 1,
          higher_is_better: false,
          important_change: 10,
          occasions: months.map((month) => `${occasionOfMonth(month)}=${dayOfMonth(month)}`).join(';'),
        },
      ],
      clients: atStart.map(({ number }) => ({ client_id: `SC-${number}`, organisation_id })),
      episodes: atStart.map(({ number, arm: { team_id } }) => ({
        episode_id: `SE-${number}`,
        client_id: `SC-${number}`,
        organisation_id,
        team_id,
        referred_on: startedOn,
        observed_until: daysAfter(startedOn, dayOfMonth(months.at(-1)!)),
      })),
      scores: rows.flatMap(({ number, month, score }) =>
        score === null
          ? []
          : [
              {
                episode_id: `SE-${number}`,
                measured_on: daysAfter(startedOn, dayOfMonth(month)),
                instrument: instrument_id,
                score,
                occasion: occasionOfMonth(month),
              },
            ],
      ),
    };
  },
};
