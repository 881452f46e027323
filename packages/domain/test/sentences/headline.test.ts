import { describe, expect, it } from 'vitest';
import { metrics, type MetricDefinition } from '../../src/metrics.ts';
import { headline, type WordlessResult } from '../../src/sentences.ts';
import { concluded, notCompared, type Concluded } from './concluded.ts';
import {
  coached,
  context,
  inWork,
  oneArmWaits,
  outcomes,
  rated,
  readable,
  scores,
  scoresOfOneArm,
  suppressed,
  tooEarly,
  waitingArm,
  waits,
} from './released.ts';

const definitions: Readonly<Record<string, MetricDefinition>> = metrics;
const of = (result: WordlessResult, given?: Concluded & { readonly margin?: number | null }) => {
  const metric = definitions[result.metric]!;
  const within = { ...context, margin: given?.margin ?? null };
  return readable(headline(given === undefined ? result : concluded(result, metric, within, given), metric, within));
};

const told = outcomes(0.02, 0.03);
/** A window that was asked for reaches beyond the metric's own days. */
const beyondItsDays = {
  ...told,
  days: [182],
  arms: told.arms.map((arm) => ({
    ...arm,
    causes: arm.causes.map((cause) => ({ ...cause, at: cause.at.map((at) => (at.day === 365 ? { ...at, incidence: 0.4 } : at)) })),
  })),
};
const withoutEvents = { ...told, arms: told.arms.map((arm) => ({ ...arm, causes: arm.causes.map((cause) => ({ ...cause, events: 0 })) })) };

describe('the short answer on a card', () => {
  it.each([
    ['better, with the effect in its unit', of(waits(-17, -20, -14), { margin: 7 }), 'Kyllä: −17 päivää', 'Ja: −17 dagar', 'Yes: −17 days'],
    [
      'no stronger than a hint',
      of(waits(-17, -20, -14), { loweredBy: ['plan_not_locked'] }),
      'Todennäköisesti kyllä: −17 päivää',
      'Sannolikt ja: −17 dagar',
      'Probably yes: −17 days',
    ],
    [
      'a small share',
      of(inWork(0.024, 0.001, 0.047), { margin: 0.05, loweredBy: [] }),
      'Ero on pieni tai sitä ei ole',
      'Liten eller ingen skillnad',
      'Little or no difference',
    ],
    ['a change of points', of(scores(0.9, 0.6, 1.2), { margin: 0.5 }), 'Kyllä: +0,9 pistettä', 'Ja: +0,9 poäng', 'Yes: +0.9 points'],
    [
      'too much against it',
      of(waits(-40, -60, -20), { loweredBy: ['few_teams', 'much_missing', 'slopes_part'] }),
      'Vielä ei voi sanoa',
      'Går ännu inte att säga',
      'Cannot be told yet',
    ],
    ['no verdict', of(waits(-3, -9, 2), {}), 'Vielä ei voi sanoa', 'Går ännu inte att säga', 'Cannot be told yet'],
    [
      'worse',
      of(waits(6, 3, 9), { margin: 7 }),
      'Todennäköisesti päinvastoin: +6 päivää',
      'Sannolikt tvärtom: +6 dagar',
      'Probably the opposite: +6 days',
    ],
    ['suppressed', of(waits(suppressed), {}), 'Ei näytetä', 'Visas inte', 'Not shown'],
    ['too early', of(outcomes(tooEarly, tooEarly)), 'Liian aikaista', 'För tidigt', 'Too early'],
    [
      'described: the first group alone, never both',
      of(notCompared(waits(-17, -20, -14), 'not_bound_in_time')),
      'Keskitetty tiimi: puolet 28 päivässä',
      'Keskitetty tiimi: hälften inom 28 dagar',
      'Keskitetty tiimi: half within 28 days',
    ],
    [
      'an incidence by the last of the metric’s own days',
      of(notCompared(beyondItsDays, 'denominator_after_referral')),
      'Keskitetty tiimi: 15 %',
      'Keskitetty tiimi: 15 %',
      'Keskitetty tiimi: 15%',
    ],
    [
      'nobody yet: no number, as the sentence says',
      of(notCompared(withoutEvents, 'too_few_in_groups')),
      'Ei laskettavissa',
      'Kan inte beräknas',
      'Cannot be calculated',
    ],
    [
      'neither good nor bad: more of what, and not more alone',
      of({ ...outcomes(0.2, 0.3), metric: 'outcome_mix' }, {}),
      'Useampi oli päättynyt työhön 182 päivän kuluessa: +30 prosenttiyksikköä',
      'Fler hade avslutats med arbete inom 182 dagar: +30 procentenheter',
      'More had ended in work within 182 days: +30 percentage points',
    ],
    [
      'neither good nor bad, and less than sure',
      of({ ...inWork(-0.09, -0.12, -0.06), metric: 'disability_pension_share' }, { loweredBy: ['plan_not_locked'] }),
      'Harvempi siirtyi todennäköisesti työkyvyttömyyseläkkeelle: −9 prosenttiyksikköä',
      'Färre beviljades sannolikt invalidpension: −9 procentenheter',
      'Fewer were probably granted a disability pension: −9 percentage points',
    ],
    [
      'neither good nor bad, described: the share of what',
      of(notCompared({ ...told, metric: 'outcome_mix' }, 'too_few_in_groups')),
      'Keskitetty tiimi: 15 % oli päättynyt työhön 365 päivän kuluessa',
      'Keskitetty tiimi: 15 % hade avslutats med arbete inom 365 dagar',
      'Keskitetty tiimi: 15% had ended in work within 365 days',
    ],
    ['half on the day itself', of(oneArmWaits(waitingArm('new', 0))), 'Puolet samana päivänä', 'Hälften samma dag', 'Half on the same day'],
    ['one group: a median', of(oneArmWaits(waitingArm('new', 28))), 'Puolet 28 päivässä', 'Hälften inom 28 dagar', 'Half within 28 days'],
    ['one group: a share', of(coached), '29 %', '29 %', '29%'],
    ['one group: a change', of(scoresOfOneArm(0.9, 0.4, 0.2, 0.6)), '+0,4', '+0,4', '+0.4'],
    ['a target', of(rated(4500, 10_000)), '45 % tavoitteesta', '45 % av målet', '45% of the target'],
    ['a count without a target', of(rated(853, suppressed)), '853', '853', '853'],
    [
      'groups of a kind that concludes nothing',
      of(waits(-17, -20, -14)),
      'Keskitetty tiimi: puolet 28 päivässä',
      'Keskitetty tiimi: hälften inom 28 dagar',
      'Keskitetty tiimi: half within 28 days',
    ],
    ['a count not shown', of(rated(suppressed, 100)), 'Ei näytetä', 'Visas inte', 'Not shown'],
  ])('%s', (_, said, fi, sv, en) => {
    expect(said).toEqual({ fi, sv, en });
  });
});
