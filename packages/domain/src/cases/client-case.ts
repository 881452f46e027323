import type { PlanKindId } from '../catalogue/plans/plan-kinds.ts';
import type { RoleId } from '../catalogue/roles/index.ts';
import { services, type ServiceId } from '../catalogue/services/index.ts';
import type { AssignmentKind } from '../catalogue/assignment-kinds.ts';
import type { CaseRecord } from '../pathway/case-record.ts';
import { isBy, type Day } from '../pathway/day.ts';
import { stateIntervals } from '../pathway/intervals.ts';
import { isOpen, type ResponsibilityFact } from '../pathway/path-facts.ts';
import { clientViewTexts } from './client-view-texts.ts';
import type { ClientCase, ClientConsent } from './client-view.ts';
import { whoAnswers } from './responsible-by-day.ts';

/** What the data package holds of one episode, file by file, as far as its client is to see it. */
export interface ClientRows {
  readonly record: CaseRecord;
  /** Rows of `assignments.csv`. */
  readonly assignments: readonly (ResponsibilityFact & { readonly kind: AssignmentKind; readonly role: RoleId | null })[];
  /** Rows of `goals.csv`. */
  readonly goals: readonly { readonly setOn: Day }[];
  /** Rows of `plans.csv`. */
  readonly plans: readonly { readonly kind: PlanKindId; readonly formedOn: Day; readonly reviewDueOn: Day | null }[];
  /** Rows of `services.csv`. */
  readonly services: readonly { readonly service: ServiceId; readonly orderedOn: Day | null; readonly startedOn: Day | null }[];
  /** Rows of `consents.csv`. */
  readonly consents: readonly (ClientConsent & { readonly askedOn: Day })[];
}

const latest = <Row>(rows: readonly Row[], dayOf: (row: Row) => Day): Row | null =>
  rows.reduce<Row | null>((last, row) => (last === null || dayOf(row) >= dayOf(last) ? row : last), null);

function roleThatAnswers({ assignments }: ClientRows, on: Day): RoleId | null {
  const open = assignments.filter((each) => isOpen(each, on));
  return whoAnswers.flatMap((kind) => open.filter((each) => each.kind === kind)).find(({ role }) => role !== null)?.role ?? null;
}

function nextStep({ services: ordered }: ClientRows, plan: ClientCase['plan'], on: Day): ClientCase['nextStep'] {
  const [waitedFor] = ordered
    .flatMap(({ service, orderedOn, startedOn }) =>
      orderedOn !== null && orderedOn <= on && (startedOn === null || startedOn > on) ? [{ service, orderedOn }] : [],
    )
    .sort((a, b) => (a.orderedOn < b.orderedOn ? -1 : 1));
  if (waitedFor !== undefined) return { label: services[waitedFor.service].label, on: null };
  const reviewDueOn = plan?.reviewDueOn ?? null;
  return reviewDueOn !== null && reviewDueOn >= on ? { label: clientViewTexts.planReviewStep, on: reviewDueOn } : null;
}

/**
 * A case as its client may see it on a day, from the rows of the data package. Nothing later than the day is used, but for the day by
 * which the plan is to be reviewed. The next step is the service that has been ordered longest without starting, and where none is
 * waited for the review of the plan. When a service will start is not in the package, nor is a step that was agreed on and not ordered:
 * a system that knows them fills them in.
 *
 * Null where the case has no state yet on that day.
 *
 * @example clientCase({ record: { referredOn: '2022-09-05' }, assignments: [], goals: [], plans: [], services: [], consents: [] },
 *   '2022-09-30') // { state: 'in_triage', since: '2022-09-05', responsible: null, goalSetOn: null, nextStep: null, plan: null, consents: [] }
 */
export function clientCase(rows: ClientRows, on: Day): ClientCase | null {
  const stay = stateIntervals(rows.record, on).at(-1);
  if (stay === undefined) return null;
  const known = (day: Day | null): Day | null => (isBy(day, on) ? day : null);
  const plan = latest(
    rows.plans.filter(({ formedOn }) => formedOn <= on),
    ({ formedOn }) => formedOn,
  );
  const goal = latest(
    rows.goals.filter(({ setOn }) => setOn <= on),
    ({ setOn }) => setOn,
  );
  return {
    state: stay.state,
    since: stay.from,
    responsible: roleThatAnswers(rows, on),
    goalSetOn: goal?.setOn ?? null,
    nextStep: nextStep(rows, plan, on),
    plan,
    consents: rows.consents
      .filter(({ askedOn }) => askedOn <= on)
      .map(({ givenOn, refusedOn, withdrawnOn, scope }) => ({
        givenOn: known(givenOn),
        refusedOn: known(refusedOn),
        withdrawnOn: known(withdrawnOn),
        scope,
      })),
  };
}
