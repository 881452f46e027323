import { usualCounty, type County } from './county.ts';

/** Counties of one kind: what is true of them all, and what the method is asked to do there. */
export interface Family {
  readonly title: string;
  readonly county: County;
  /** Of a whole run, drawn at least so often. */
  readonly leastCohorts?: number;
  /** Where no method can tell: named, and held to no aim but silence in words. */
  readonly exemptBecause?: string;
}

const county = (changes: Partial<County>): County => ({ ...usualCounty, ...changes });
const staggered = { newTeams: 3, daysBetweenStarts: 100, daysAfter: 718, episodes: 4_000 } as const;
const pilot = { hazardRatio: 1.6, startUpHazardRatio: 0.8, isMixLighter: true } as const;

export const families = {
  null: { title: 'Nothing happens: the trend alone', county: county({}), leastCohorts: 1_000 },
  straight: { title: 'Nothing happens, and the first half-year is like the rest', county: county({ slowStart: 1 }) },
  lighter_mix: { title: 'Clients of the own area are lighter after the start', county: county({ isMixLighter: true }) },
  common_trend: { title: 'Waits shorten 15 % a year everywhere', county: county({ yearlyTrend: 0.15 }) },
  common_shock: { title: 'Everybody waits longer from the start on', county: county({ commonShock: 0.7 }) },
  unequal_follow_up: { title: 'Those of the new team come late, and are followed shorter', county: county({ areTreatedLate: true }) },
  team_paces: { title: 'Every team has a pace of its own, 12 %', county: county({ teamPace: 0.12 }) },
  block_paces: { title: 'Every team’s quarters differ by 12 %', county: county({ blockPace: 0.12 }) },
  block_shock: { title: 'One team beside has one quarter off', county: county({ besideShock: { hazardRatio: 0.6, blocks: 1 } }) },
  lasting_shock: { title: 'One of three teams beside slows for good', county: county({ besideShock: { hazardRatio: 0.7, blocks: 99 } }) },
  one_beside: { title: 'One team beside', county: county({ teamsBeside: 1 }) },
  one_beside_shock: {
    title: 'One team beside, and it slows for good',
    county: county({ teamsBeside: 1, besideShock: { hazardRatio: 0.7, blocks: 99 } }),
    exemptBecause:
      'A team’s lasting shock with fewer than two teams beside looks just like an effect. So where one team has more than two thirds of the clients beside, the page never says more than a hint.',
  },
  closing: { title: 'A team beside closes half a year after the start', county: county({ closesAfterDays: 182, teamPace: 0.06 }) },
  staggered_null: { title: 'Three new teams with staggered starts, no effect', county: county({ ...staggered, teamPace: 0.06 }) },
  lost_by_outcome: {
    title: 'Half of those not served by the new team in 60 days are lost',
    county: county({ lostUnserved: 0.5 }),
    exemptBecause: 'Who is lost because of the outcome cannot be told from who is lost by chance.',
  },
  small_effect: { title: 'A small effect: hazard ratio 1.15', county: county({ ...pilot, hazardRatio: 1.15, startUpHazardRatio: 1 }) },
  pori: { title: 'One new team, a slow start, then hazard ratio 1.6', county: county(pilot) },
  large_effect: { title: 'A large effect: hazard ratio 2.2', county: county({ ...pilot, hazardRatio: 2.2, startUpHazardRatio: 1 }) },
  harm: { title: 'Harm: hazard ratio 0.7', county: county({ ...pilot, hazardRatio: 0.7, startUpHazardRatio: 0.7 }) },
  staggered: { title: 'Three new teams with staggered starts, as Pori’s', county: county({ ...pilot, ...staggered, teamPace: 0.06 }) },
} as const satisfies Readonly<Record<string, Family>>;

export type FamilyId = keyof typeof families;
