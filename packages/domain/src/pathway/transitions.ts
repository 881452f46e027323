import { accessTransitions } from './transitions/access.ts';
import { pathTransitions } from './transitions/path.ts';
import { planningTransitions } from './transitions/planning.ts';

/**
 * Every way in which a case passes from one leading state to another. What a transition may not do stands in the
 * invariants; which states follow a state is asked of the machine.
 */
export const transitions = { ...accessTransitions, ...planningTransitions, ...pathTransitions } as const;

export type TransitionId = keyof typeof transitions;
export const transitionIds = Object.keys(transitions) as TransitionId[];
