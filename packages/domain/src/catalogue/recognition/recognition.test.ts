import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Text } from '../../text.ts';
import { recognitionInstruments } from './instruments.ts';
import { recognitionRoutes } from './routes.ts';
import { scoreGuidances, suggestedStep, type ScoreBand } from './score-guidance.ts';
import { packageTriggers, triggerIds, triggers } from './triggers.ts';

describe('triggers', () => {
  test('stand on routes that exist, and every route has one', () => {
    expect(new Set(Object.values(triggers).map(({ route }) => route))).toEqual(new Set(Object.keys(recognitionRoutes)));
  });

  const inUse = (rows: Parameters<typeof packageTriggers>[0]) =>
    packageTriggers(rows)
      .filter(({ active }) => active)
      .map(({ id }) => id);

  test('that rest on a cut-off wait for one', () => {
    expect(inUse([])).not.toContain('score_low');
    expect(inUse([])).not.toContain('questionnaire_low');
    expect(inUse([{ trigger_id: 'score_low', route: 'asking', label: 'Oma raja', active: true }])).toContain('score_low');
  });

  test('are in use exactly as a package sets them', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: triggerIds.length, maxLength: triggerIds.length }), (choices) => {
        const rows = triggerIds.map((trigger_id, place) => ({
          trigger_id,
          route: 'asking' as const,
          label: trigger_id,
          active: choices[place]!,
        }));
        expect(inUse(rows)).toEqual(triggerIds.filter((_, place) => choices[place]));
      }),
    );
  });
});

describe('guidance by the score', () => {
  const step = (en: string): Text => ({ fi: `${en} (fi)`, sv: `${en} (sv)`, en });
  const talk = { from: 0, to: 5, suggestedStep: step('Talk') };
  const none = { from: 8, to: 10, suggestedStep: step('None') };

  test('suggests nothing until an organisation sets its bands', () => {
    for (const { bands } of Object.values(scoreGuidances)) expect(suggestedStep(3, bands)).toEqual({ absent: 'no_bands' });
  });

  test.each<[string, number, readonly ScoreBand[], ReturnType<typeof suggestedStep>]>([
    ['the lower end of a band is in it', 0, [talk, none], { step: talk.suggestedStep }],
    ['the upper end too', 5, [talk, none], { step: talk.suggestedStep }],
    ['a score between bands', 6, [talk, none], { absent: 'outside_bands' }],
    ['bands that overlap', 5, [talk, { ...none, from: 5 }], { absent: 'overlapping_bands' }],
    ['eleven', 11, [talk, none], { absent: 'not_a_score' }],
    ['half a point', 4.5, [talk, none], { absent: 'not_a_score' }],
    ['not a number', Number.NaN, [talk, none], { absent: 'not_a_score' }],
  ])('%s', (_, score, bands, expected) => {
    expect(suggestedStep(score, bands)).toEqual(expected);
  });
});

test('an instrument that keeps no score says what the sources leave out', () => {
  for (const instrument of Object.values(recognitionInstruments))
    expect(instrument.scoredBy !== null || 'leftOpen' in instrument, instrument.label.en).toBe(true);
});
