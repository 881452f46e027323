import { transitionsOfStates } from './states/transitions.ts';
import type { Together } from './together.ts';

type Transitions = Together<(typeof transitionsOfStates)[keyof typeof transitionsOfStates]>;
export type TransitionId = keyof Transitions;

const numberOf = (id: string): number => Number(id.slice(1));

/**
 * Every way in which a case passes from one leading state to another, in the order of their numbers. What a transition may not do
 * stands in the invariants; which states follow a state is asked of the machine.
 */
export const transitions = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ Object.values(transitionsOfStates)
    .flatMap((ofState) => Object.entries(ofState))
    .sort(([a], [b]) => numberOf(a) - numberOf(b)),
) as unknown as Transitions;

export const transitionIds = /* @__PURE__ */ Object.keys(transitions) as TransitionId[];
