import { policies } from '@polku/domain/evaluation';
import { seededRandom } from '@polku/stats';
import { describe, expect, it } from 'vitest';
import { designedEffect } from '../designs/designed-effect.ts';
import { restrictedDays, type DurationOutcome } from '../designs/duration-outcome.ts';
import { monthsInBlock, type DesignedRow } from '../designs/designed-row.ts';
import type { DesignGroup } from '../designs/design-rows.ts';
import { conclude, notCompared } from './conclude.ts';
import type { Concluding } from './concluding.ts';

/** A county in which new clients are served so many days sooner; the other groups wait alike. */
function county(daysSooner: number, perBlock: number, teamsBeside: readonly string[]): DesignedRow<DurationOutcome>[] {
  const random = seededRandom(3);
  const place = (team: string, group: DesignGroup, area: string) =>
    ({ organisation: 'o', arm: group, team, area, group, fromOn: null, toOn: null, cutOn: null }) as const;
  const rows: DesignedRow<DurationOutcome>[] = [];
  const add = (where: ReturnType<typeof place>, block: number, sooner: number) => {
    for (let i = 0; i < perBlock; i += 1) {
      const timeDays = Math.max(0, Math.round(40 + 80 * random() - sooner));
      rows.push({
        place: where,
        month: block * monthsInBlock,
        segment: 's',
        n: 1,
        outcome: { entryDays: 0, timeDays, status: 1, dueDays: 182, cutOffDays: 182 },
      });
    }
  };
  for (const block of [-4, -3, -2, -1]) {
    for (const team of ['o1', 'o2']) add(place(team, 'own_before', 'own'), block, 0);
    for (const team of teamsBeside) add(place(team, 'beside_before', 'beside'), block, 0);
  }
  for (const block of [0, 1, 2, 3]) {
    add(place('new', 'treated', 'own'), block, daysSooner);
    for (const team of teamsBeside) add(place(team, 'beside', 'beside'), block, 0);
  }
  return rows;
}

const given: Concluding = {
  arm: 'treated',
  unit: 'days',
  direction: 'lower_is_better',
  priority: 'primary',
  margin: null,
  claim: 'superiority',
  reasons: [],
  startUpDays: 0,
  verdict: { level: 0.95, adjustedPValue: 0.01 },
  unadjusted: [],
};
const of = (daysSooner: number, perBlock = 60, teamsBeside = ['b1', 'b2']) => ({
  horizonDays: 182,
  found: designedEffect(county(daysSooner, perBlock, teamsBeside), restrictedDays(182), {
    design: 'before_after_parallel',
    segments: ['s'],
    adjustment: 'segment',
    horizonDays: 182,
  }),
  withExits: undefined,
  lostShare: 0,
});

describe('the one conclusion of a result', () => {
  it('is decided where the effect is large, and its steps add up to it', () => {
    const { case: said, basis, estimate, steps } = conclude(of(30), given, policies.none);
    expect([said, basis]).toEqual(['better', 'difference_in_differences']);
    expect(estimate).toBeCloseTo(-30, -1);
    expect(steps!.seen - steps!.changeBeside - steps!.clientMix).toBeCloseTo(estimate as number, 9);
  });

  it('stays silent where nothing happened', () => {
    expect(conclude(of(0), given, policies.none)).toMatchObject({ case: 'cannot_be_told', reason: 'interval_holds_zero', certainty: 0 });
  });

  it('is rounded outward: a stricter policy never narrows the interval, and never says more', () => {
    const [exact, shown] = [conclude(of(30), given, policies.none), conclude(of(30), given, policies.steering)] as const;
    const ends = ({ interval }: typeof exact) => interval as { readonly lower: number; readonly upper: number };
    expect(ends(shown).lower).toBeLessThanOrEqual(ends(exact).lower);
    expect(ends(shown).upper).toBeGreaterThanOrEqual(ends(exact).upper);
    expect(shown.certainty).toBeLessThanOrEqual(exact.certainty);
  });

  it('compares nothing where a group has too few people', () => {
    expect(conclude(of(30, 2), given, policies.steering)).toMatchObject({
      case: 'not_compared',
      reason: 'too_few_in_groups',
      estimate: { absent: 'not_estimable' },
      certainty: 0,
    });
  });

  it('lost clients, reasons and exits that turn the sign lower it', () => {
    const { certainty } = conclude(of(30), given, policies.none);
    expect(conclude({ ...of(30), lostShare: 0.3 }, given, policies.none)).toMatchObject({
      certainty: certainty - 1,
      loweredBy: ['much_missing'],
    });
    expect(conclude({ ...of(30), withExits: 4 }, given, policies.none)).toMatchObject({ loweredBy: ['exits_disagree'] });
    expect(conclude(of(30), { ...given, reasons: ['exploratory'] }, policies.none)).toMatchObject({
      case: 'probably_better',
      certainty: 1,
    });
  });

  it('beside one team alone it is never more than a hint, however large the effect', () => {
    expect(conclude(of(40, 60, ['b1']), given, policies.none)).toMatchObject({
      case: 'probably_better',
      certainty: 1,
      loweredBy: ['one_team_beside'],
    });
  });

  it('what is described only says why', () => {
    expect(notCompared(given, 'denominator_after_referral', 'none')).toMatchObject({
      case: 'not_compared',
      reason: 'denominator_after_referral',
      certainty: 0,
    });
  });
});
