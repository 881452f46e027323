import { coxHazardRatio, isAbsent, meanWithInterval, momentsOf, newcombe, welch, type HazardRatio } from '@polku/stats';
import { describe, expect, test } from 'vitest';
import { harm } from '../src/scenario/harm.ts';
import { noEffect } from '../src/scenario/null.ts';
import { pori } from '../src/scenario/pori.ts';
import { observedEpisodes, strataOf, type ObservedEpisode } from './observed-waits.ts';

/** So many that chance hardly shows; the checked-in cohort has a tenth of it. */
const many = 40_000;
/** Relative distance from the truth that such a size still leaves to chance: four standard errors. */
const chance = 0.07;
const startUpEndsOn = '2022-10-31';
const slowdownEndsOn = pori.background.slowdown.toOn;

function present<T>(value: T): Exclude<T, { absent: string }> {
  if (isAbsent(value)) throw new Error(`not estimable: ${value.reason}`);
  return value as Exclude<T, { absent: string }>;
}

const ofArm = (episodes: readonly ObservedEpisode[], armId: string) => episodes.filter((episode) => episode.armId === armId);
const afterStartUp = ({ referredOn }: ObservedEpisode) => referredOn > startUpEndsOn;
const afterSlowdownBeforePilot = ({ referredOn }: ObservedEpisode) => referredOn > slowdownEndsOn && referredOn < pori.pilotStartsOn;

const ratio = (...groups: Parameters<typeof strataOf>): HazardRatio => present(coxHazardRatio(strataOf(...groups)));

/** The centralised team against the regional teams beside it in the same months, after the start-up. */
function besideRatio(episodes: readonly ObservedEpisode[], by: 'crude' | 'segment') {
  return ratio(ofArm(episodes, 'regional_beside').filter(afterStartUp), ofArm(episodes, 'centralised').filter(afterStartUp), by);
}

describe('with so many people that chance hardly shows', () => {
  const episodes = observedEpisodes(pori, many);
  const [centralised, before, beside] = ['centralised', 'regional_before', 'regional_beside'].map((arm) => ofArm(episodes, arm)) as [
    ObservedEpisode[],
    ObservedEpisode[],
    ObservedEpisode[],
  ];

  test('Cox within segments finds the hazard ratio of the service', () => {
    const { estimate } = besideRatio(episodes, 'segment');
    expect(Math.abs(estimate / pori.effect.serviceHazardRatio - 1)).toBeLessThan(chance);
  });

  test('the crude ratio says more, because the case mix is lighter', () => {
    expect(besideRatio(episodes, 'crude').estimate).toBeGreaterThan(besideRatio(episodes, 'segment').estimate * 1.08);
    const beforeAfter = ratio(before, centralised.filter(afterStartUp), 'crude').estimate;
    expect(beforeAfter).toBeGreaterThan(pori.effect.serviceHazardRatio * 1.15);
  });

  test('the areas beside show the general trend and nothing else', () => {
    const change = ratio(beside.filter(afterSlowdownBeforePilot), beside.filter(afterStartUp), 'crude').estimate;
    expect(change).toBeGreaterThan(1);
    expect(change).toBeLessThan(1.15);
  });

  test('in the start-up the centralised team is slower', () => {
    const inStartUp = ({ referredOn }: ObservedEpisode) => referredOn >= pori.pilotStartsOn && referredOn <= startUpEndsOn;
    const { estimate } = ratio(beside.filter(inStartUp), centralised.filter(inStartUp), 'segment');
    expect(Math.abs(estimate - pori.effect.startUpServiceHazardRatio)).toBeLessThan(0.08);
  });

  test('referrals of the slow first half of 2021 waited longer', () => {
    const slow = before.filter(({ referredOn }) => referredOn <= slowdownEndsOn);
    expect(ratio(before.filter(afterSlowdownBeforePilot), slow, 'segment').interval.upper).toBeLessThan(0.8);
  });

  test('the plan comes sooner after the service, by its own hazard ratio', () => {
    const { estimate } = ratio(beside, centralised, 'segment', ({ serviceToPlan }) => serviceToPlan);
    expect(Math.abs(estimate / pori.effect.planHazardRatio - 1)).toBeLessThan(chance);
  });

  test('about one in eight leaves before any service', () => {
    const exits = episodes.filter(({ toService }) => toService.status === 2).length / episodes.length;
    expect(exits).toBeGreaterThan(0.09);
    expect(exits).toBeLessThan(0.14);
  });

  test('those who answer twice are about 46 % of those who could, and rose more than everyone did', () => {
    const couldAnswer = beside.filter(({ scores, followedDays }) => scores.length > 0 && followedDays >= 210);
    const twice = couldAnswer.filter(({ scores }) => scores.length === 2);
    expect(Math.abs(twice.length / couldAnswer.length - pori.background.followUpScoreShare)).toBeLessThan(0.03);
    const change = present(meanWithInterval(momentsOf(twice.map(({ scores }) => scores[1]! - scores[0]!))));
    expect(present(change.interval).lower).toBeGreaterThan(pori.background.scoreChangeMean);
  });
});

describe('in the cohort that is checked in', () => {
  const episodes = observedEpisodes(pori);

  test('the hazard ratio within segments is found again inside its interval', () => {
    const { lower, upper } = besideRatio(episodes, 'segment').interval;
    expect(lower).toBeLessThan(pori.effect.serviceHazardRatio);
    expect(upper).toBeGreaterThan(pori.effect.serviceHazardRatio);
  });

  test('there are too few to tell the small effects on work and on the score', () => {
    const workOf = (arm: string) => {
      const due = ofArm(episodes, arm).filter(({ referredOn }) => referredOn <= '2022-12-31');
      return [due.filter(({ isInWorkAt12Months }) => isInWorkAt12Months).length, due.length] as const;
    };
    const work = present(newcombe(...workOf('centralised'), ...workOf('regional_beside'))).interval;
    expect(work.upper - work.lower).toBeGreaterThan(4 * pori.effect.workAt12MonthsDifference);
    const changes = (arm: string) =>
      momentsOf(
        ofArm(episodes, arm)
          .filter(({ scores }) => scores.length === 2)
          .map(({ scores }) => scores[1]! - scores[0]!),
      );
    const score = present(welch(changes('centralised'), changes('regional_beside'))).interval;
    expect([score.lower < 0, score.upper > 0]).toEqual([true, true]);
  });

  test('a team has nine clients, and a segment fewer than five', () => {
    expect(episodes.filter(({ teamId }) => teamId === 'eura')).toHaveLength(9);
    expect(episodes.filter(({ segment }) => segment === 'pension_wants_work')).toHaveLength(4);
  });
});

test('where nothing changes, neither the crude ratio nor Cox within segments shows anything, against either comparator', () => {
  const episodes = observedEpisodes(noEffect, many);
  for (const comparator of ['regional_before', 'regional_beside']) {
    for (const by of ['crude', 'segment'] as const) {
      const { estimate } = ratio(ofArm(episodes, comparator), ofArm(episodes, 'centralised'), by);
      expect(Math.abs(estimate - 1)).toBeLessThan(chance);
    }
  }
});

test('harm shows within segments, and the crude ratio hides part of it', () => {
  const episodes = observedEpisodes(harm, many);
  const { estimate } = besideRatio(episodes, 'segment');
  expect(Math.abs(estimate / harm.effect.serviceHazardRatio - 1)).toBeLessThan(chance);
  expect(besideRatio(episodes, 'crude').estimate).toBeGreaterThan(estimate * 1.1);
});
