import { PolkuError } from '@polku/domain';
import { policies, type DisclosurePolicy, type PolicyId } from '@polku/domain/evaluation';
import { hidesNothing } from './hides-nothing.ts';

/** What was declared of a pilot before anything was asked: by its plan, and by the package's last day. */
export interface DeclaredViews {
  /** The last day that the package knows about. */
  readonly latestOn: string;
  /** Days on which the plan reads or decides. */
  readonly plannedOn: readonly string[];
  /** Horizons and windows of the plan, in days. */
  readonly plannedDays: readonly number[];
}

/** What of an evaluation is asked in other words than the usual. */
export interface AskedView {
  readonly asOf?: string | undefined;
  readonly horizonDays?: number | undefined;
  readonly windowDays?: readonly number[] | undefined;
}

const dayMs = 86_400_000;
const isoDate = (time: number): string => new Date(time).toISOString().slice(0, 10);
const daysBetween = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / dayMs;

/** A quarter end nearer than this to the last day would be one view with it, but for the few days between. */
const fewestDaysBetweenViews = 80;

/** The last days of the quarters before, in and after the quarter of a day. */
function quarterEndsAround(day: string): readonly string[] {
  const [year, month] = day.split('-').map(Number) as [number, number];
  const quarter = Math.floor((month - 1) / 3);
  return [-1, 0, 1].map((step) => isoDate(Date.UTC(year, (quarter + step + 1) * 3, 0)));
}

const isQuarterEnd = (day: string): boolean => quarterEndsAround(day).includes(day);

export function isOpenCutOff(day: string, { latestOn, plannedOn }: DeclaredViews): boolean {
  if (day === latestOn || plannedOn.includes(day)) return true;
  // After the last day nothing more is known: only who is due would change.
  return isQuarterEnd(day) && day < latestOn && daysBetween(day, latestOn) >= fewestDaysBetweenViews;
}

const nearest = <T>(open: readonly T[], distance: (each: T) => number): T =>
  open.reduce((best, each) => (distance(each) < distance(best) ? each : best));

function refuseCutOff(asOf: string, declared: DeclaredViews): void {
  if (isOpenCutOff(asOf, declared)) return;
  const around = quarterEndsAround(asOf).filter((day) => isOpenCutOff(day, declared));
  const open = nearest([declared.latestOn, ...declared.plannedOn, ...around], (day) => daysBetween(day, asOf));
  throw new PolkuError(
    'view_not_open',
    `The cut-off ${asOf} is not open: the nearest that is, is ${open}. Open are the last day of the data, the days that the plan names, and earlier quarter ends.`,
  );
}

function refuseDays(asked: readonly number[], what: string, open: readonly number[]): void {
  const closed = asked.find((days) => !open.includes(days));
  if (closed === undefined) return;
  const near = nearest(open, (days) => Math.abs(days - closed));
  throw new PolkuError(
    'view_not_open',
    `The ${what} of ${closed} days is not open: the nearest that is, is ${near}. Open are ${open.join(', ')}.`,
  );
}

/**
 * Refuses what was not declared before it was asked. One who could ask for any day would ask for every day, and subtract the
 * answers from each other until each tells of one person; so under a policy that hides, cut-offs, horizons and windows are
 * those of the plan, of the policy, the last day of the data and quarter ends.
 *
 * Of the holder's own data under `none` everything may be asked.
 *
 * @throws PolkuError `view_not_open`, naming the nearest that is open.
 */
export function refuseUndeclared({ asOf, horizonDays, windowDays = [] }: AskedView, declared: DeclaredViews, policyId: PolicyId): void {
  const policy: DisclosurePolicy = policies[policyId];
  if (hidesNothing(policy)) return;
  if (asOf !== undefined) refuseCutOff(asOf, declared);
  const openDays = [...new Set([...policy.readingDays, ...declared.plannedDays])].sort((a, b) => a - b);
  if (openDays.length === 0) return;
  refuseDays(windowDays, 'window', openDays);
  if (horizonDays !== undefined) refuseDays([horizonDays], 'horizon', openDays);
}
