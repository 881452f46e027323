import { isAbsent, wilson } from '@polku/stats';
import type { Finding, Simulation } from './simulation.ts';

/** What is meant to be reached, in per cent. */
const bands = { coverage: [94, 96], rejection: [4, 6] } as const;

export interface Verdict {
  /** A line of the page. */
  readonly cells: readonly string[];
  readonly isRecommended: boolean;
  /** Whether the share, or what chance in the simulation leaves open around it, lies within the band. */
  readonly holds: boolean;
}

/** Whether an estimator keeps its promise in a simulation. */
export function verdictOn({ scenario, n, beside, remarks, replications }: Simulation, finding: Finding): Verdict {
  const { estimator, kind, hits, estimated } = finding;
  const [lowest, highest] = bands[kind];
  const reached = (100 * hits) / estimated;
  const chance = wilson(hits, estimated);
  const isWithin = lowest <= reached && reached <= highest;
  const holds = isWithin || (!isAbsent(chance) && 100 * chance.lower <= highest && 100 * chance.upper >= lowest);
  const share = isAbsent(chance) ? 'never estimable' : `${reached.toFixed(1)} (${percent(chance.lower)}–${percent(chance.upper)})`;
  const instead = beside[estimator];
  const missing = replications - estimated;
  const notes = [
    ...(instead === undefined ? [] : [instead]),
    ...(instead === undefined && !isWithin ? [holds ? 'within chance of its band' : 'outside its band', remarks?.[estimator] ?? ''] : []),
    ...(missing > 0 ? [`not estimable in ${missing} of ${replications}`] : []),
  ];
  return {
    cells: [estimator, scenario, n, kind === 'coverage' ? share : '', kind === 'rejection' ? share : '', notes.filter(Boolean).join('; ')],
    isRecommended: instead === undefined,
    holds,
  };
}

const percent = (share: number): string => (100 * share).toFixed(1);
