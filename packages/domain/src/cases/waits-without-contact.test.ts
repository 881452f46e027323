import { expect, test } from 'vitest';
import { waitsWithoutContact, type WaitingPeriod } from './waits-without-contact.ts';

const wait = (contactsOn: readonly string[], toOn: string | null = '2024-03-01'): WaitingPeriod => ({
  fromOn: '2024-01-01',
  toOn,
  contactsOn,
});

test.each<[string, WaitingPeriod, number | null, number]>([
  ['nobody in touch for sixty days', wait([]), 30, 1],
  ['a contact in the middle', wait(['2024-01-30']), 31, 0],
  ['a contact too early', wait(['2024-01-02']), 30, 1],
  ['a contact after the wait', wait(['2024-03-05']), 30, 1],
  ['a wait that goes on', wait(['2024-01-30'], null), 31, 1],
  ['no limit agreed on', wait([]), null, 0],
])('%s', (_, period, agreedDays, alerts) => {
  expect(waitsWithoutContact([period], agreedDays, '2024-06-01')).toHaveLength(alerts);
});

test('nothing after the day of looking is known: nine days are not thirty, and no contact has come yet', () => {
  expect(waitsWithoutContact([wait([])], 30, '2024-01-10')).toEqual([]);
  expect(waitsWithoutContact([wait(['2024-02-20'])], 30, '2024-02-15')).toHaveLength(1);
});
