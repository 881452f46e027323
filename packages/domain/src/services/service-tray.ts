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

/** What an organisation says of a service of its own: a row of `service_tray.csv`. */
export interface LocalService {
  readonly service: ServiceId;
  /** Whether it is on the tray here, whatever the model has on it. */
  readonly onTray: boolean;
  readonly availableFrom: Day | null;
  readonly availableTo: Day | null;
}

export interface TrayItem {
  readonly service: ServiceId;
  /** Whether it is to be had here: as the organisation says or, where it says nothing, by the latest count; null where neither tells. */
  readonly availableHere: boolean | null;
}

/**
 * The service tray as it stands in one municipality on a day, in the order of the catalogue: the services of the model, with those
 * that the organisation has put on it or taken off. A count is of places on its day, and tells neither of queues nor of who is
 * eligible.
 *
 * @example serviceTray([{ service: 'ohjaamo', municipality: 'Pori', countedOn: '2022-05-02', places: 40 }], 'Pori', '2022-06-30')
 *   .filter(({ availableHere }) => availableHere !== null) // [{ service: 'ohjaamo', availableHere: true }]
 */
export function serviceTray(
  counts: readonly PlaceCount[],
  municipality: string,
  on: Day,
  local: readonly LocalService[] = [],
): readonly TrayItem[] {
  const said = new Map(local.map((each) => [each.service, each]));
  return serviceIds
    .filter((id) => said.get(id)?.onTray ?? (services[id] as Service).onServiceTray === true)
    .map((service) => {
      const here = said.get(service);
      return { service, availableHere: here === undefined ? hasPlaces(counts, service, municipality, on) : isAvailable(here, on) };
    });
}

const isAvailable = ({ availableFrom, availableTo }: LocalService, on: Day): boolean =>
  (availableFrom === null || availableFrom <= on) && (availableTo === null || on <= availableTo);

function hasPlaces(counts: readonly PlaceCount[], service: ServiceId, municipality: string, on: Day): boolean | null {
  const latest = counts
    .filter((count) => count.service === service && count.municipality === municipality && count.countedOn <= on)
    .reduce<PlaceCount | null>((last, count) => (last === null || count.countedOn >= last.countedOn ? count : last), null);
  return latest === null ? null : latest.places > 0;
}
