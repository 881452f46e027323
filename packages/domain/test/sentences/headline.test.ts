import { describe, expect, it } from 'vitest';
import { headline, type SentenceContext, type WordlessResult } from '../../src/sentences.ts';
import {
  coached,
  context,
  inWork,
  oneArmWaits,
  outcomes,
  rated,
  readable,
  recommendations,
  scores,
  scoresOfOneArm,
  suppressed,
  tooEarly,
  waitingArm,
  waits,
} from './released.ts';

const notReached = { absent: 'not_reached', reason: 'curve_above_level' } as const;
const of = (result: WordlessResult, changes: Partial<SentenceContext> = {}) => readable(headline(result, { ...context, ...changes }));

describe('the short answer on a card', () => {
  it.each([
    [
      'both medians',
      of(waits(-17, -20, -14)),
      'Kyllä: puolet 28 päivässä, vertailussa 49',
      'Ja: hälften inom 28 dagar, i jämförelsen 49',
      'Yes: half within 28 days, 49 in the comparison',
    ],
    [
      'a median that was not reached',
      of({ ...waits(-17, -20, -14), arms: [waitingArm('new', 28), waitingArm('old', notReached)] }),
      'Kyllä',
      'Ja',
      'Yes',
    ],
    [
      'both shares',
      of(inWork(0.04, 0.01, 0.07), { margin: 0.05 }),
      'Todennäköisesti kyllä: 18 %, vertailussa 14 %',
      'Sannolikt ja: 18 %, i jämförelsen 14 %',
      'Probably yes: 18% against 14%',
    ],
    [
      'both changes',
      of(scores(0.9, 0.6, 1.2), { margin: 0.5 }),
      'Kyllä: +0,6, vertailussa +0,2',
      'Ja: +0,6, i jämförelsen +0,2',
      'Yes: +0.6 against +0.2',
    ],
    [
      'both net promoter scores',
      of(recommendations(30, 2, 58), { margin: null }),
      'Todennäköisesti kyllä: 42, vertailussa 12',
      'Sannolikt ja: 42, i jämförelsen 12',
      'Probably yes: 42 against 12',
    ],
    [
      'a verdict no stronger than a hint',
      of(waits(-17, -20, -14), { design: 'before_after', planLockedOn: null }),
      'Todennäköisesti kyllä: puolet 28 päivässä, vertailussa 49',
      'Sannolikt ja: hälften inom 28 dagar, i jämförelsen 49',
      'Probably yes: half within 28 days, 49 in the comparison',
    ],
    [
      'too much against it for a verdict',
      of(waits(-40, -60, -20), { design: 'before_after', planLockedOn: null }),
      'Epävarmaa: puolet 28 päivässä, vertailussa 49',
      'Osäkert: hälften inom 28 dagar, i jämförelsen 49',
      'Uncertain: half within 28 days, 49 in the comparison',
    ],
    ['no verdict', of(waits(-3, -9, 2)), 'Vielä ei voi sanoa', 'Går ännu inte att säga', 'Cannot be told yet'],
    [
      'worse',
      of(waits(6, 3, 9)),
      'Todennäköisesti päinvastoin: puolet 28 päivässä, vertailussa 49',
      'Sannolikt tvärtom: hälften inom 28 dagar, i jämförelsen 49',
      'Probably the opposite: half within 28 days, 49 in the comparison',
    ],
    ['suppressed', of(waits(suppressed)), 'Ei näytetä', 'Visas inte', 'Not shown'],
    ['too early', of(outcomes(tooEarly, tooEarly)), 'Liian aikaista', 'För tidigt', 'Too early'],
    ['one group: a median', of(oneArmWaits(waitingArm('new', 28))), 'Puolet 28 päivässä', 'Hälften inom 28 dagar', 'Half within 28 days'],
    ['one group: a share', of(coached), '29 %', '29 %', '29%'],
    ['one group: a change', of(scoresOfOneArm(0.9, 0.4, 0.2, 0.6)), '+0,4', '+0,4', '+0.4'],
    ['a target', of(rated(4500, 10_000)), '45 % tavoitteesta', '45 % av målet', '45% of the target'],
    ['a count without a target', of(rated(853, suppressed)), '853', '853', '853'],
    [
      'groups that nobody compares',
      of({ ...waits(0), comparisons: [] }),
      'Keskitetty tiimi: Puolet 28 päivässä',
      'Keskitetty tiimi: Hälften inom 28 dagar',
      'Keskitetty tiimi: Half within 28 days',
    ],
    ['a count not shown', of(rated(suppressed, 100)), 'Ei näytetä', 'Visas inte', 'Not shown'],
  ])('%s', (_, said, fi, sv, en) => {
    expect(said).toEqual({ fi, sv, en });
  });
});
