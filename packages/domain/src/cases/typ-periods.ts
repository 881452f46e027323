import type { ServiceId } from '../catalogue/services/index.ts';
import type { Day } from '../pathway/day.ts';

/** A service of a case: a row of `services.csv`. */
export interface ServicePeriod {
  readonly service: ServiceId;
  readonly startedOn: Day | null;
  readonly endedOn: Day | null;
}

/** When a client was within the multi-sectoral joint service (TYP); the closing day belongs to it. */
export interface TypPeriod {
  readonly from: Day;
  readonly to: Day | null;
}

/**
 * The client’s periods in the multi-sectoral joint service, earliest first. An order that has not started is none.
 *
 * @example typPeriods([{ service: 'typ', startedOn: '2022-03-01', endedOn: null }]) // [{ from: '2022-03-01', to: null }]
 */
export function typPeriods(services: readonly ServicePeriod[]): readonly TypPeriod[] {
  return services
    .flatMap(({ service, startedOn, endedOn }) => (service === 'typ' && startedOn !== null ? [{ from: startedOn, to: endedOn }] : []))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/**
 * Whether the client is a TYP client on a day. If so, the TYP process is the first to be thought of as the one that co-ordinates;
 * professionals and the client may choose otherwise.
 *
 * @example isTypClient([{ from: '2022-03-01', to: '2022-08-31' }], '2022-08-31') // true
 */
export function isTypClient(periods: readonly TypPeriod[], on: Day): boolean {
  return periods.some(({ from, to }) => from <= on && (to === null || on <= to));
}
