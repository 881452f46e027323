import { expect, it } from 'vitest';
import type { Absence } from '../../src/evaluation.ts';
import { metrics } from '../../src/metrics.ts';
import { headline, resultSentence, type WordlessResult } from '../../src/sentences.ts';
import { context, readable } from './released.ts';

/** What is said of a survey's rounds: where the mean stood first and last, of the rounds that may be told. */

const hidden: Absence = { absent: 'suppressed', reason: 'few_people_or_events' };
const rounds = (...values: readonly (number | Absence)[]): WordlessResult => ({
  metric: 'competence_survey',
  metricVersion: 1,
  kind: 'series',
  unit: 'points',
  arms: [
    {
      arm: 'new',
      points: values.map((value, place) => ({ period: String(place + 1), n: 24, value })),
      limits: { absent: 'not_estimable', reason: 'too_few_observations' },
    },
  ],
  comparisons: [],
});

it.each([
  [
    [5.23, 5.9, 6.31],
    '6.3',
    'Osaamisen keskiarvo oli ensin 5,2 ja 6,3 kolmannella kierroksella.',
    'Kompetensens medelvärde var först 5,2 och 6,3 i omgång 3.',
    'Mean competence was 5.2 at first and 6.3 in round 3.',
  ],
  [
    [5.23],
    '5.2',
    'Osaamisen keskiarvo oli 5,2 ensimmäisellä kierroksella.',
    'Kompetensens medelvärde var 5,2 i omgång 1.',
    'Mean competence was 5.2 in round 1.',
  ],
  [
    [5.23, hidden],
    '5.2',
    'Osaamisen keskiarvo oli 5,2 ensimmäisellä kierroksella.',
    'Kompetensens medelvärde var 5,2 i omgång 1.',
    'Mean competence was 5.2 in round 1.',
  ],
  [
    [hidden, hidden],
    'Not shown',
    'Ei näytetä: ihmisiä tai tapahtumia on liian vähän.',
    'Visas inte: personerna eller händelserna är för få.',
    'Not shown: there are too few people or events.',
  ],
])('means of %j', (values, short, fi, sv, en) => {
  const result = rounds(...values);
  expect(headline(result, metrics.competence_survey, context).en).toBe(short);
  const none = { fi: ' Vertailuryhmää ei ole.', sv: ' Ingen jämförelsegrupp.', en: ' No comparison group.' };
  expect(readable(resultSentence(result, metrics.competence_survey, context))).toEqual({
    fi: fi + none.fi,
    sv: sv + none.sv,
    en: en + none.en,
  });
});
