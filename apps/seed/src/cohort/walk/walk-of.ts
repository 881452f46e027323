import type { TerminalStateId } from '@polku/domain/pathway';
import type { ScenarioPathway } from '../../scenario/pathway.ts';
import type { Random } from '../random.ts';
import { enterTriage, walkToTeam } from './access.ts';
import { walkFromPlan } from './after-plan.ts';
import type { Case, SettledDays } from './case.ts';
import { walkToPlan } from './clarification.ts';
import { noteContacts } from './contacts.ts';
import { walkToEarlyEnd } from './early-end.ts';
import { afterPlanOf } from './happenings.ts';
import { Walk, type Dated } from './walk.ts';

/** The states that a case enters, the milestones that go with them, and its ending; also those after the last day that is known of. */
export interface WalkedCase {
  readonly entries: Walk['entries'];
  readonly events: readonly Dated[];
  readonly ended: { readonly state: TerminalStateId; readonly on: number } | null;
}

/** Draws how a case passes through the states, on a stream of random numbers of its own. */
export function walkOf(settled: SettledDays, routes: ScenarioPathway, random: Random): WalkedCase {
  const walk = new Walk(routes.recordedShares, random);
  const one: Case = { ...settled, routes, walk, random };
  const ended = settled.course.service === null ? walkWithoutService(one) : walkWithService(one);
  const endsOn = ended?.on ?? Number.POSITIVE_INFINITY;
  noteContacts(one, endsOn);
  return { entries: walk.entries, events: walk.events.filter(({ on }) => on <= endsOn), ended };
}

function walkWithoutService(one: Case): WalkedCase['ended'] {
  walkToEarlyEnd(one);
  return one.course.ended;
}

function walkWithService(one: Case): WalkedCase['ended'] {
  const after = afterPlanOf(one);
  enterTriage(one);
  walkToTeam(one);
  walkToPlan(one);
  walkFromPlan(one, after);
  if (one.course.studiesStart !== null && after.startEnds !== null) one.walk.note('studies_ended', after.startEnds);
  return after.ended;
}
