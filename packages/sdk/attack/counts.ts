import { isAbsence, policies, type FollowedResult, type MaybeNumber, type PolicyId } from '@polku/domain/evaluation';
import type { Bounds, Knowledge, Sum } from './reasoning.ts';
import { isSumOf } from './reasoning.ts';
import type { Told } from './seen.ts';

/** Which counts are rounded to the one that is told. */
function countsBehind(told: number, policyId: PolicyId): Bounds {
  const { minimumCount, roundTo, roundsTo } = policies[policyId];
  if (told === 0 || roundTo === 1) return { lower: told, upper: told };
  const below = roundsTo === 'nearest_multiple' ? Math.floor(roundTo / 2) : roundTo - 1 - Math.floor(roundTo / 2);
  const above = roundsTo === 'nearest_multiple' ? Math.ceil(roundTo / 2) - 1 : Math.floor(roundTo / 2);
  return { lower: Math.max(minimumCount, told - below), upper: told + above };
}

/** What a hidden count is known to be by the reason that is told for it. */
function behindAbsence(value: Exclude<MaybeNumber, number>, policyId: PolicyId): Bounds | undefined {
  const { minimumCount, showsZero } = policies[policyId];
  if (value.reason !== 'small_count' && value.reason !== 'small_group') return undefined;
  return { lower: showsZero && value.reason === 'small_count' ? 1 : 0, upper: minimumCount - 1 };
}

export const viewOf = ({ pilot, asOf }: Pick<Told, 'pilot' | 'asOf'>): string => `${pilot} ${asOf}`;

/** Names the numbers of one arm of one result, in one view. */
export const named = (told: Told, result: string, arm: string) => (field: string) => `${viewOf(told)} ${result} ${arm} ${field}`;

export const peopleOf = (told: Pick<Told, 'pilot' | 'asOf'>, arm: string): string => `${viewOf(told)} people ${arm}`;

class Notes {
  readonly facts: (Bounds & { variable: string })[] = [];
  readonly sums: Sum[] = [];

  /** Notes a count that is rounded by itself, or hidden. */
  count(variable: string, value: MaybeNumber, policy: PolicyId): void {
    const bounds = isAbsence(value) ? behindAbsence(value, policy) : countsBehind(value, policy);
    if (bounds !== undefined) this.facts.push({ variable, ...bounds });
  }

  /** Notes that a number is at least another. */
  holds(whole: string, part: string): void {
    this.sums.push(isSumOf(whole, [part, `${whole} less ${part}`]));
  }
}

/** Clocks that start with the referral of everybody. */
const fromReferral = new Set([
  'time_to_contact',
  'time_to_service',
  'time_to_plan',
  'outcome_after_referral',
  'plan_exists',
  'outcome_mix',
]);
/** Shares of the people who were referred so long before the cut-off. */
const ofDue = new Set(['employed_at_6_months', 'employed_at_12_months', 'disability_pension_share']);

/** All counts of one answer, and how they are made of each other. */
export function countsOf(told: Told): Knowledge {
  const notes = new Notes();
  const { policy, evaluation } = told;
  for (const { id, episodes } of evaluation.pilot.arms) notes.count(peopleOf(told, id), episodes as MaybeNumber, policy);
  for (const result of evaluation.results) if ('arms' in result) noteResult(notes, told, result);
  return notes;
}

function noteResult(notes: Notes, told: Told, result: FollowedResult): void {
  const { policy } = told;
  const id = result.instrument === undefined ? result.metric : `${result.metric}/${result.instrument}`;
  switch (result.kind) {
    case 'proportion':
      for (const { arm, ...each } of result.arms) noteShare(notes, named(told, id, arm), each, policy);
      if (ofDue.has(id)) for (const { arm } of result.arms) notes.holds(peopleOf(told, arm), named(told, id, arm)('denominator'));
      break;
    case 'duration':
      for (const { arm, n, events, censored, competing } of result.arms) {
        const name = named(told, id, arm);
        if (fromReferral.has(id)) notes.holds(peopleOf(told, arm), name('n'));
        notes.sums.push(isSumOf(name('n'), ['events', 'censored', 'competing'].map(name)));
        // Of those who are told to have left, each count holds back what would tell of a few: it is no more than a floor.
        for (const [field, value] of Object.entries({ events, censored, competing }))
          if (policy === 'none' || value === 0 || isAbsence(value)) notes.count(name(field), value, policy);
        if (policy === 'none') notes.count(name('n'), n, policy);
      }
      break;
    case 'competing':
      for (const { arm, n, causes } of result.arms) {
        const name = named(told, id, arm);
        if (fromReferral.has(id)) notes.holds(peopleOf(told, arm), name('n'));
        if (policy === 'none') notes.count(name('n'), n, policy);
        notes.sums.push(isSumOf(name('n'), [...causes.map(({ cause }) => name(cause)), name('free')]));
        for (const { cause, events } of causes)
          if (policy === 'none' || events === 0 || isAbsence(events)) notes.count(name(cause), events, policy);
      }
      break;
    case 'change':
      for (const { arm, n, paired } of result.arms) {
        const name = named(told, id, arm);
        notes.sums.push(isSumOf(name('n'), [name('paired'), name('unanswered')]));
        notes.holds(peopleOf(told, arm), name('n'));
        notes.count(name('paired'), paired, policy);
        if (!isAbsence(n) && !isAbsence(paired)) noteRest(notes, name('unanswered'), n - paired, policy);
        else notes.count(name('n'), n, policy);
      }
      break;
    case 'score':
      for (const { arm, respondents, promoters, passives, detractors } of result.arms) {
        const name = named(told, id, arm);
        notes.sums.push(isSumOf(name('respondents'), ['promoters', 'passives', 'detractors'].map(name)));
        const all = [promoters, passives, detractors];
        if (all.some((value) => isAbsence(value))) notes.count(name('respondents'), respondents, policy);
        for (const [field, value] of Object.entries({ promoters, passives, detractors })) notes.count(name(field), value, policy);
      }
      break;
    case 'trend':
      for (const { arm, occasions } of result.arms)
        for (const { occasion, n } of occasions) notes.count(named(told, id, arm)(occasion), n, policy);
      break;
    default:
      // The others count what is no part of another number here.
      break;
  }
}

/** What is left of a total that is the sum of what is shown; where it is little, it may be a few that are hidden. */
function noteRest(notes: Notes, variable: string, rest: number, policy: PolicyId): void {
  const { minimumCount, roundTo } = policies[policy];
  if (policy === 'none') return void notes.count(variable, rest, policy);
  if (rest > roundTo + minimumCount) notes.facts.push({ variable, ...countsBehind(rest, policy) });
  else notes.facts.push({ variable, lower: 0, upper: Math.max(rest + roundTo, minimumCount + roundTo) });
}

interface Share {
  readonly numerator: MaybeNumber;
  readonly denominator: MaybeNumber;
  readonly unknown: MaybeNumber;
}

/** A total stands as the sum of its parts where all of them are told, and rounded by itself where not. */
function noteShare(notes: Notes, name: (field: string) => string, { numerator, denominator, unknown }: Share, policy: PolicyId): void {
  notes.sums.push(isSumOf(name('denominator'), ['numerator', 'unknown', 'without'].map(name)));
  notes.count(name('numerator'), numerator, policy);
  // The reason why a numerator is hidden stands for all that is hidden with it.
  if (!isAbsence(numerator)) notes.count(name('unknown'), unknown, policy);
  if (!isAbsence(denominator) && !isAbsence(numerator) && !isAbsence(unknown))
    noteRest(notes, name('without'), denominator - numerator - unknown, policy);
  else notes.count(name('denominator'), denominator, policy);
}
