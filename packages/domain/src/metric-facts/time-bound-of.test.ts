import { expect, test } from 'vitest';
import { metrics } from '../metrics/index.ts';
import { metricFacts } from './metric-facts.ts';
import { timeBoundOf } from './time-bound-of.ts';

test.each([
  ['time_to_service', { isCompared: true, within: 'horizon' }],
  ['outcome_after_referral', { isCompared: true, within: [182, 365] }],
  ['plan_exists', { isCompared: true, within: [90] }],
  ['employed_at_12_months', { isCompared: true, within: [365] }],
  ['employment_lasts', { isCompared: true, within: [365] }],
  ['disability_pension_share', { isCompared: true, within: [365] }],
  ['feedback_share', { isCompared: true, within: [30] }],
  ['score_change', { isCompared: true, within: 'occasion' }],
  ['waiting_days', { isCompared: true, within: 'horizon' }],
  // Whom the pilot chose, coached or met.
  ['coaching_employed', { isCompared: false, because: 'denominator_after_referral' }],
  ['time_service_to_plan', { isCompared: false, because: 'denominator_after_referral' }],
  ['responsible_named', { isCompared: false, because: 'denominator_after_referral' }],
  ['waiting_support', { isCompared: false, because: 'denominator_after_referral' }],
  ['client_nps', { isCompared: false, because: 'denominator_after_referral' }],
  // Who comes.
  ['recognition_earliness', { isCompared: false, because: 'known_at_referral' }],
  ['recognition_by_source', { isCompared: false, because: 'known_at_referral' }],
  ['referral_completeness', { isCompared: false, because: 'known_at_referral' }],
  // What goes on growing.
  ['bounces', { isCompared: false, because: 'not_bound_in_time' }],
  ['score_trend', { isCompared: false, because: 'not_bound_in_time' }],
  ['employment_share', { isCompared: false, because: 'published_counts' }],
] as const)('%s', (id, bound) => {
  expect(timeBoundOf(metrics[id])).toEqual(bound);
});

test.each([
  ['employed_at_6_months', 'Lasketaan 182 päivän kuluessa lähetteestä; ryhmiä verrataan.'],
  ['solution_share', 'Lasketaan 365 ja 730 päivän kuluessa lähetteestä; ryhmiä verrataan.'],
  ['score_change', 'Luetaan lähetteen jälkeen sovitulla mittauskerralla niiltä, joilla se on jo ollut; ryhmiä verrataan.'],
  ['outside_reached', 'Ryhmiä ei verrata: tämä kertoo, keitä palveluun ohjataan, ei sitä, mitä heille sen jälkeen tapahtuu.'],
] as const)('%s says so where it is defined', (id, fi) => {
  expect(metricFacts(metrics[id]).timeBound.fi).toBe(fi);
});
