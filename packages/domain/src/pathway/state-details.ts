import type { LiveStateId } from './machine.ts';
import { detailsBeforePlanning } from './state-details/before-planning.ts';
import { detailsFromPlanning } from './state-details/from-planning.ts';
import type { StateDetail } from './state-details/state-detail.ts';

/** When a case enters and leaves each live state, who answers for it meanwhile, and what is recorded. */
export const stateDetails = { ...detailsBeforePlanning, ...detailsFromPlanning } as const satisfies Record<LiveStateId, StateDetail>;
