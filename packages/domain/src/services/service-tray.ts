import { serviceIds, services, type ServiceId } from '../catalogue/services/index.ts';
import type { Service } from '../catalogue/services/service.ts';
import type { Day } from '../pathway/day.ts';

/** A count of places: a row of `places.csv`. */
export interface PlaceCount {
  readonly service: ServiceId;
  readonly municipality: string;
  readonly countedOn: Day;
  readonly places: number;
}

export interface TrayItem {
  readonly service: ServiceId;
  /** There are places by the latest count; null where nobody has counted, which does not mean that there are none. */
  readonly availableHere: boolean | null;
}

/** The services of the tray, in the order of the catalogue: what a work ability team offers first. */
const trayServices = (): readonly ServiceId[] => serviceIds.filter((id) => (services[id] as Service).onServiceTray);

/**
 * The service tray as it stands in one municipality on a day. A count is of places on its day, and tells neither of queues nor of who
 * is eligible.
 *
 * @example serviceTray([{ service: 'ohjaamo', municipality: 'Pori', countedOn: '2022-05-02', places: 40 }], 'Pori', '2022-06-30')
 *   .filter(({ availableHere }) => availableHere !== null) // [{ service: 'ohjaamo', availableHere: true }]
 */
export function serviceTray(counts: readonly PlaceCount[], municipality: string, on: Day): readonly TrayItem[] {
  return trayServices().map((service) => {
    const latest = counts
      .filter((count) => count.service === service && count.municipality === municipality && count.countedOn <= on)
      .reduce<PlaceCount | null>((last, count) => (last === null || count.countedOn >= last.countedOn ? count : last), null);
    return { service, availableHere: latest === null ? null : latest.places > 0 };
  });
}
