import { liveStateIds, type LiveStateId } from './machine.ts';
import type { StateDetail } from './state-detail.ts';
import { detailsOfStates } from './states/details.ts';

const declared: Readonly<Record<LiveStateId, StateDetail>> = detailsOfStates;

/** When a case enters and leaves each live state, who answers for it meanwhile, and what is recorded. */
export const stateDetails = /* @__PURE__ */ Object.fromEntries(liveStateIds.map((id) => [id, declared[id]])) as typeof detailsOfStates;
