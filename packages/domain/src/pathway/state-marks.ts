import type { EventId } from '../catalogue/events.ts';
import type { Mark, StateDeclaration } from './state.ts';
import { sameDayOrder, states, type StateId } from './states.ts';

export interface StateMark extends Mark {
  readonly state: StateId;
}

/** Which milestone says that a case is in a state from that day on. An ending says its state itself, in its `detail`. */
export const stateMarks: readonly StateMark[] = /* @__PURE__ */ sameDayOrder.flatMap((state) =>
  ((states[state] as StateDeclaration).marks ?? []).map(({ on, ...mark }) => ({ on, state, ...mark })),
);

/** The first of these begins planning: services ordered or started from then on are steps of the plan. */
export const planningEvents = ['goals_set', 'plan_formed', 'pathway_decided'] as const satisfies readonly EventId[];
