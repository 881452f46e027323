import { policies, type Evaluation } from '@polku/domain/evaluation';
import type { PilotFacts } from './screen-kind.ts';

/** What charts need beside a result: the pilot's arms, and the smallest group that its policy shows. */
export function pilotFacts({ pilot, provenance }: Evaluation): PilotFacts {
  return {
    arms: pilot.arms.map(({ id, label, episodes }) => ({ id, label, n: episodes })),
    minimumCount: policies[provenance.policy].minimumCount,
  };
}
