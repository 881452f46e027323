import { operatingModelIds, operatingModels, type OperatingModel, type OperatingModelId } from '../catalogue/steering/operating-models.ts';
import type { PilotId } from './pilots.ts';

/** The types of operating models that a pilot of the source documents tests. That it tests none may mean that the sources do not tell. */
export const operatingModelsOf = (pilot: PilotId): readonly OperatingModelId[] =>
  operatingModelIds.filter((id) => (operatingModels[id] as OperatingModel).triedBy.includes(pilot));
