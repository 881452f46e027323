import type { MaybeInterval } from '@polku/domain/evaluation';
import { incidenceInterval } from '@polku/stats';

/** Below this many people, intervals that stay within 0 and 1 by construction hold their level better. */
const smallArm = 50;

/** The interval of an incidence as screens show it: complementary log-log for a small arm, log otherwise. */
export function shareInterval(share: { estimate: number; standardError: number }, people: number): MaybeInterval {
  return incidenceInterval(share.estimate, share.standardError, people < smallArm ? 'cloglog' : 'log');
}
