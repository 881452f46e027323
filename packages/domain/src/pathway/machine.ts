import { stateIds, states, type StateId, type TerminalStateId } from './states.ts';
import { transitionIds, transitions, type TransitionId } from './transitions.ts';
import type { TransitionDeclaration } from './transition.ts';

export type LiveStateId = Exclude<StateId, TerminalStateId>;

/** The case has ended: no state follows within it. */
export const isTerminal = (state: StateId): state is TerminalStateId => states[state].phase === 'ended';

/** The states of a case that is going on. */
export const liveStateIds: readonly LiveStateId[] = /* @__PURE__ */ stateIds.filter((id): id is LiveStateId => !isTerminal(id));

const declared = (id: TransitionId): TransitionDeclaration => transitions[id];

function leaves({ from }: TransitionDeclaration, state: StateId | null): boolean {
  if (from === null || state === null) return from === state;
  return from === 'any_live' ? !isTerminal(state) : from.includes(state);
}

/** The states that a transition may start from, in the order of the states; none where it begins a case. */
export const sourcesOf = (id: TransitionId): readonly StateId[] => stateIds.filter((state) => leaves(declared(id), state));

/** Found once for each pair of states, by the state that is left: rules ask it of every passage of every case. */
const found = /* @__PURE__ */ new Map<StateId | null, Map<StateId, readonly TransitionId[]>>();

/**
 * The transitions from one state to another, within a case or, from a terminal state, into a new one. More than one can hold:
 * work may start at once after the plan (`t34`) as it may start at any time (`t53`). None: a case cannot pass so.
 *
 * @param from null for the beginning of a case.
 * @example transitionsBetween('investigations', 'team_planning') // ['t25']
 */
export function transitionsBetween(from: StateId | null, to: StateId): readonly TransitionId[] {
  let onward = found.get(from);
  if (onward === undefined) found.set(from, (onward = new Map()));
  let between = onward.get(to);
  if (between === undefined) {
    between = transitionIds.filter((id) => leaves(declared(id), from) && declared(id).to.includes(to));
    onward.set(to, between);
  }
  return between;
}

/**
 * The states that may follow within the same case, in the order of the states. A terminal state has none: a client who returns
 * begins a new case (see `transitionsBetween`).
 *
 * @param state null for the beginning of a case.
 */
export function nextStates(state: StateId | null): readonly StateId[] {
  const following = new Set<StateId>();
  for (const id of transitionIds)
    if (declared(id).newCase === undefined && leaves(declared(id), state)) for (const to of declared(id).to) following.add(to);
  return stateIds.filter((id) => following.has(id));
}

/** Passing so brings the matter back to the team. */
export const isLoop = (from: StateId | null, to: StateId): boolean => transitionsBetween(from, to).some((id) => declared(id).loop === true);
