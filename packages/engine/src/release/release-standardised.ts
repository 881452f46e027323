import {
  isAbsence,
  type Absence,
  type DisclosurePolicy,
  type MaybeNumber,
  type NumbersOf,
  type ResultKind,
} from '@polku/domain/evaluation';
import { incidenceDifference, isAbsent, peopleCount, riskDifference, standardise, type IncidenceOfPeople, type Risk } from '@polku/stats';
import { incidenceOn } from '../estimate/incidence-contrasts.ts';
import { withinShares } from '../estimate/shapes.ts';
import { standardisedIncidence, segmentIncidences } from '../estimate/standardised.ts';
import type { GroupedDurations } from '../estimate/grouped-tables.ts';
import { carriesSummary, hiddenEstimate, hiddenReading, type TablesByArm } from './arm-tables.ts';
import { fewPeople, isSmall, roundEstimate, roundSignificant, wouldReveal } from './shown-number.ts';

export type MaybeStandardised = NonNullable<NumbersOf<ResultKind>['standardised']>;

/**
 * Standardised shares on a fixed day. Each is the arm's shown share, moved and widened as standardising moves and widens
 * the exact one: with a single segment the exact share itself would come out, and with it the few whom the curve holds back.
 */
export function releaseStandardisedShares(
  exact: MaybeStandardised,
  groups: GroupedDurations,
  tables: TablesByArm,
  day: number,
  policy: DisclosurePolicy,
): MaybeStandardised {
  if (isAbsence(exact)) return exact;
  const arms = exact.arms.map(({ arm }) => arm);
  const onDay = standardisedIncidence(groups, arms, exact.comparisons, { name: 'share_served', day });
  const risks = standardise(segmentIncidences(groups, arms, day));
  if (isAbsent(onDay) || isAbsent(risks)) return exact;
  const shown = new Map<string, IncidenceOfPeople | Absence>(
    arms.map((arm, i): [string, IncidenceOfPeople | Absence] => {
      const own = tables.get(arm)!;
      const hidden = carriesSummary(own, policy, 1, day) ? hiddenReading(own, 1, day, policy) : fewPeople;
      if (hidden !== undefined) return [arm, hidden];
      const shownShare = incidenceOn(own.shown!, 1, day);
      return [arm, { ...shownShare, ...movedLike(shownShare, incidenceOn(own.exact, 1, day), risks.arms[i]!) }];
    }),
  );
  const people = arms.reduce((sum, arm) => sum + peopleCount(tables.get(arm)!.exact), 0);
  return {
    ...exact,
    ...(exact.day === undefined ? {} : { day }),
    coverage: shownCoverage(exact.coverage, people, policy),
    arms: arms.map((arm) => {
      const risk = shown.get(arm)!;
      if (isAbsence(risk)) return { arm, ...hiddenEstimate(risk) };
      const { estimate, interval } = riskDifference(risk, certain);
      return { arm, ...roundEstimate({ estimate, interval: withinShares(interval) }) };
    }),
    comparisons: exact.comparisons.map(({ arm, reference }) => {
      const [a, b] = [shown.get(arm)!, shown.get(reference)!];
      if (isAbsence(a) || isAbsence(b)) return { arm, reference, ...hiddenEstimate(fewPeople), pValue: fewPeople };
      const { pValue } = riskDifference(a, b);
      return { arm, reference, ...roundEstimate(incidenceDifference(a, b)), pValue: roundSignificant(pValue) };
    }),
  };
}

/** No risk at all, known exactly: the difference from it is the risk itself with its interval. */
const certain: Risk = { estimate: 0, standardError: 0 };

function movedLike(shown: Risk, exact: Risk, standardised: Risk): Risk {
  const estimate = shown.estimate + standardised.estimate - exact.estimate;
  return {
    estimate: Math.min(1, Math.max(0, estimate)),
    standardError: exact.standardError > 0 ? shown.standardError * (standardised.standardError / exact.standardError) : shown.standardError,
  };
}

/** The share of people in segments that could be compared; hidden where it would count the few who are in none. */
export function shownCoverage(coverage: MaybeNumber, people: number, policy: DisclosurePolicy): MaybeNumber {
  if (isAbsence(coverage)) return coverage;
  return isSmall(Math.round((1 - coverage) * people), policy) ? wouldReveal : roundSignificant(coverage);
}
