import type { FlagId } from '../catalogue/flags.ts';
import type { RecognitionRouteId } from '../catalogue/recognition/routes.ts';
import { packageTriggers, triggerIds, type TriggerId } from '../catalogue/recognition/triggers.ts';
import type { ReferralSourceId } from '../catalogue/referral-sources.ts';
import type { ResourceRow } from '../data-package/index.ts';
import { earlierOf, isBy, type Day } from '../pathway/day.ts';
import type { Text } from '../text.ts';

/** What a trigger may rest on. What is left out is not known, and lets nothing fire. */
export interface TriggerFacts {
  readonly unemployedSince?: Day | null;
  readonly flags?: readonly FlagId[];
  readonly referralSource?: ReferralSourceId | null;
  /** Rows of `signals.csv`. */
  readonly signals?: readonly Pick<ResourceRow<'signals'>, 'trigger' | 'route' | 'recognised_on'>[];
  /** Rows of `physician_visits.csv`. */
  readonly physicianVisits?: readonly Pick<ResourceRow<'physician_visits'>, 'booked_on'>[];
  /** Rows of `assessments.csv` that are health checks. */
  readonly healthChecks?: readonly Pick<ResourceRow<'assessments'>, 'done_on' | 'result'>[];
}

/** A trigger that has fired: a reason to ask the client about work ability, and nothing more. */
export interface PromptToAsk {
  readonly trigger: string;
  readonly route: RecognitionRouteId;
  readonly label: Text;
  /** The first day on which it fired; null where the fact behind it has no day. */
  readonly since: Day | null;
}

/** On which days a fact held; null stands for a fact without a day. */
type Firing = (facts: TriggerFacts) => readonly (Day | null)[];

const flagged =
  (flag: FlagId): Firing =>
  ({ flags = [] }) =>
    flags.includes(flag) ? [null] : [];
const cameBy =
  (source: ReferralSourceId): Firing =>
  ({ referralSource }) =>
    referralSource === source ? [null] : [];

/** A trigger that is not named here fires only where a worker wrote a sign of it down. */
const firings: Readonly<Partial<Record<TriggerId, Firing>>> = {
  unemployment: ({ unemployedSince }) => (unemployedSince === undefined || unemployedSince === null ? [] : [unemployedSince]),
  b_statement_request: (facts) => [
    ...(facts.physicianVisits ?? []).map(({ booked_on: day }) => day),
    ...flagged('b_statement_requested')(facts),
  ],
  heavy_use: flagged('heavy_service_user'),
  client_raises: (facts) => [
    ...(facts.signals ?? []).filter(({ route }) => route === 'client_says').map(({ recognised_on: day }) => day),
    ...cameBy('self')(facts),
  ],
  score_low: flagged('low_work_ability_score'),
  kela_data_mining: cameBy('kela_data_mining'),
  health_check_finding: ({ healthChecks = [] }) =>
    healthChecks.flatMap(({ done_on: day, result }) => (day !== null && result !== null && result !== 'enough' ? [day] : [])),
};

const isBuiltIn = (id: string): id is TriggerId => triggerIds.some((each) => each === id);

/**
 * The triggers that have fired for a case by a day: prompts to ask the client, never decisions, and no sign that a need is there. One
 * that the package has switched off does not fire, whatever the facts; one of the package’s own fires where a sign names it. Misleads
 * where a fact is in a system that the package was not filled from.
 *
 * @example promptsToAsk({ unemployedSince: '2022-03-01' }, [], '2022-09-30').map(({ trigger, since }) => [trigger, since]) // [['unemployment', '2022-03-01']]
 */
export function promptsToAsk(facts: TriggerFacts, own: readonly ResourceRow<'triggers'>[], on: Day): readonly PromptToAsk[] {
  return packageTriggers(own).flatMap(({ id, route, label, active }) => {
    if (!active) return [];
    const written = (facts.signals ?? []).filter(({ trigger }) => trigger === id).map(({ recognised_on: day }) => day);
    const held = [...written, ...((isBuiltIn(id) ? firings[id]?.(facts) : undefined) ?? [])];
    const dated = held.filter((day): day is Day => isBy(day, on));
    if (dated.length === 0 && !held.includes(null)) return [];
    return [{ trigger: id, route, label, since: dated.length === 0 ? null : dated.reduce(earlierOf) }];
  });
}
