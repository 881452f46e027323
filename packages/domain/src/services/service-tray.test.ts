import { expect, test } from 'vitest';
import { serviceIds, services } from '../catalogue/services/index.ts';
import type { Service } from '../catalogue/services/service.ts';
import { serviceTray, type PlaceCount } from './service-tray.ts';

const trayServices = serviceIds.filter((id) => (services[id] as Service).onServiceTray);

const ohjaamo: PlaceCount = { service: 'ohjaamo', municipality: 'Pori', countedOn: '2022-05-02', places: 40 };
const standing = (counts: readonly PlaceCount[], on = '2022-06-30') =>
  serviceTray(counts, 'Pori', on).find(({ service }) => service === 'ohjaamo')?.availableHere;

test('the tray has its services, and says nothing of those that nobody has counted', () => {
  const tray = serviceTray([ohjaamo], 'Pori', '2022-06-30');
  expect(tray.map(({ service }) => service)).toEqual(trayServices);
  expect(tray.filter(({ availableHere }) => availableHere !== null)).toEqual([{ service: 'ohjaamo', availableHere: true }]);
});

test.each<[string, readonly PlaceCount[], boolean | null]>([
  ['a later count without places takes the place of an earlier one', [{ ...ohjaamo, countedOn: '2022-06-01', places: 0 }, ohjaamo], false],
  ['a count after the day is not known on it', [{ ...ohjaamo, countedOn: '2022-07-01' }], null],
  ['a count of another municipality says nothing here', [{ ...ohjaamo, municipality: 'Eura' }], null],
])('%s', (_, counts, expected) => {
  expect(standing(counts)).toBe(expected);
});

test('an organisation puts services on the tray and takes them off, and says from when to when they are to be had', () => {
  const local = [
    { service: 'ohjaamo', onTray: false, availableFrom: null, availableTo: null },
    { service: 'work_coaching', onTray: true, availableFrom: '2022-05-01', availableTo: '2022-06-30' },
  ] as const;
  const on = (day: string) => serviceTray([ohjaamo], 'Pori', day, local);
  expect(on('2022-06-30').map(({ service }) => service)).not.toContain('ohjaamo');
  expect(on('2022-06-30')).toContainEqual({ service: 'work_coaching', availableHere: true });
  expect(on('2022-07-01')).toContainEqual({ service: 'work_coaching', availableHere: false });
});
