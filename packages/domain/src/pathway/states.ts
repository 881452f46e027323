import { phaseIds, type StateDeclaration } from './state.ts';
import type { StateId } from './states/ids.ts';
import { declaredStates } from './states/index.ts';

export { phaseIds, type PhaseId } from './state.ts';
export type { StateId } from './states/ids.ts';

/** How a case can end; also the `detail` of the event `ended`. */
export type TerminalStateId = Extract<StateId, `ended_${string}`>;

const declared: Readonly<Record<StateId, StateDeclaration>> = declaredStates;

/** By phase, and within a phase by the place that each state names. */
function inOrder(placeOf: (state: StateDeclaration) => number): readonly StateId[] {
  const phaseOf = (id: StateId): number => phaseIds.indexOf(declared[id].phase);
  return (Object.keys(declared) as StateId[]).sort((a, b) => phaseOf(a) - phaseOf(b) || placeOf(declared[a]) - placeOf(declared[b]));
}

/** The leading states of a case, in order: the live ones, then the terminal ones (`ended_…`). */
export const stateIds = /* @__PURE__ */ inOrder(({ place }) => place);

export const states = /* @__PURE__ */ Object.fromEntries(stateIds.map((id) => [id, declared[id]])) as typeof declaredStates;

/**
 * The order of states that are entered on one day. It follows the machine as far as a line can: the checks come after the team's
 * meeting, because a team orders them there and then, whereas a team that meets after a check seldom does so on the day on which the
 * check was ordered. A return to an earlier state on the very day on which the later one was entered cannot be told from days
 * alone, and reads the wrong way round.
 */
export const sameDayOrder = /* @__PURE__ */ inOrder(({ place, placeOnOneDay }) => placeOnOneDay ?? place);

/** The states of which something holds, in order. */
const statesThat = (holds: (state: StateDeclaration) => boolean): readonly StateId[] => stateIds.filter((id) => holds(declared[id]));
const endsThat = (holds: (state: StateDeclaration) => boolean): readonly TerminalStateId[] =>
  statesThat((state) => state.phase === 'ended' && holds(state)) as readonly TerminalStateId[];

export const terminalStateIds = /* @__PURE__ */ endsThat(() => true);

/** The endings that the process aims at: a solution that lasts. */
export const lastingSolutions = /* @__PURE__ */ endsThat(({ lastingSolution }) => lastingSolution === true);

/** Ends that are agreed with the client. */
export const agreedEnds: ReadonlySet<StateId> = /* @__PURE__ */ new Set<StateId>(/* @__PURE__ */ endsThat(({ agreed }) => agreed === true));

/** States that a case may enter before the referral is received; any other dated earlier contradicts the referral. */
export const statesBeforeReferral = /* @__PURE__ */ statesThat(({ beforeReferral }) => beforeReferral === true);

/** A record may begin with the referral: what went before it happened elsewhere. */
export const firstStates = /* @__PURE__ */ statesThat(({ beginsRecord }) => beginsRecord === true);
