import { datesOfStates } from './states/dates.ts';
import type { Together } from './together.ts';

type Dates = Together<(typeof datesOfStates)[keyof typeof datesOfStates]>;

/** What is recorded in the states of the pathway. */
export const stateDates = /* @__PURE__ */ Object.assign({}, ...Object.values(datesOfStates)) as Dates;

export type StateDateId = keyof Dates;
