import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { concluded } from '../../test/sentences/concluded.ts';
import { context, inWork, readable, waits } from '../../test/sentences/released.ts';
import type { Conclusion } from '../evaluation/conclusion.ts';
import { metrics } from '../metrics.ts';
import { effectFall, fallSentence } from './effect-fall.ts';

type Steps = NonNullable<Conclusion['steps']>;
const days = (estimate: number, lower: number, upper: number, steps: Steps): Conclusion =>
  concluded(waits(estimate, lower, upper), metrics.time_to_service, context, { changes: { steps } }).conclusions![0]!;
const share = (estimate: number, lower: number, upper: number, steps: Steps): Conclusion =>
  concluded(inWork(estimate, lower, upper), metrics.employed_at_12_months, context, { changes: { steps } }).conclusions![0]!;

it.each([
  [
    'less is left than is seen',
    days(-11.8, -22.6, -0.9, { seen: -27.9, changeBeside: -7.9, clientMix: -8.2 }),
    'Havaitusta 28 päivän erosta jää 12, kun vertailun muutos ja asiakasrakenne on otettu huomioon.',
    'Av den observerade skillnaden på 28 dagar återstår 12 när förändringen i jämförelsen och klientstrukturen är beaktade.',
    'Of the 28 days observed, 12 remain once the change in the comparison and the client mix are taken off.',
  ],
  [
    'more is left than is seen, and the interval holds zero',
    share(0.057, -0.086, 0.201, { seen: 0.021, changeBeside: -0.031, clientMix: -0.005 }),
    'Havaittu ero on 2 prosenttiyksikköä; kun vertailun muutos ja asiakasrakenne on otettu huomioon, ero on 6 prosenttiyksikköä. Väli −9…+20 prosenttiyksikköä kattaa myös nollan.',
    'Den observerade skillnaden är 2 procentenheter; när förändringen i jämförelsen och klientstrukturen är beaktade är den 6 procentenheter. Intervallet −9 till +20 procentenheter omfattar också noll.',
    'The observed difference is 2 percentage points; once the change in the comparison and the client mix are taken off, it is 6 percentage points. The interval −9 to +20 percentage points includes zero, too.',
  ],
  [
    'what is left goes the other way',
    days(4, 1, 7, { seen: -6, changeBeside: -8, clientMix: -2 }),
    'Havaittu ero on 6 päivää; kun vertailun muutos ja asiakasrakenne on otettu huomioon, ero on 4 päivää toiseen suuntaan.',
    'Den observerade skillnaden är 6 dagar; när förändringen i jämförelsen och klientstrukturen är beaktade är den 4 dagar åt andra hållet.',
    'The observed difference is 6 days; once the change in the comparison and the client mix are taken off, it is 4 days the other way.',
  ],
])('%s', (_, conclusion, fi, sv, en) => {
  expect(readable(fallSentence(effectFall(conclusion)!))).toEqual({ fi, sv, en });
});

test('the steps add up as they are shown, whatever the rounding', () => {
  const step = fc.double({ min: -60, max: 60, noNaN: true });
  fc.assert(
    fc.property(step, step, step, (seen, changeBeside, clientMix) => {
      const estimate = seen - changeBeside - clientMix;
      const fall = effectFall(days(estimate, estimate - 5, estimate + 5, { seen, changeBeside, clientMix }))!;
      expect(fall.seen - fall.changeBeside - fall.clientMix).toBeCloseTo(fall.remains, 9);
      expect(fall.seen).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('there are none where the conclusion has none, or its effect may not be told', () => {
  const told = days(-11, -20, -2, { seen: -28, changeBeside: -9, clientMix: -8 });
  expect(effectFall({ ...told, steps: undefined })).toBeUndefined();
  expect(effectFall({ ...told, estimate: { absent: 'suppressed', reason: 'few_people_or_events' } })).toBeUndefined();
});
