import { expect, test } from 'vitest';
import { employerContacts } from './employer-contacts.ts';

const contact = (heldOn: string, events: number | null, kind = 'employer_contact') => ({ kind, heldOn, events });

test('contacts of the period are summed, both of its days included, and other activities left out', () => {
  const activities = [contact('2021-12-31', 9), contact('2022-01-01', 3), contact('2022-12-31', 12), contact('2022-06-01', 40, 'training')];
  expect(employerContacts(activities, '2022-01-01', '2022-12-31')).toEqual({ contacts: 15, rowsWithoutCount: 0 });
});

test('a row without a number is told beside the sum, not guessed', () => {
  expect(employerContacts([contact('2022-03-31', 12), contact('2022-04-30', null)], '2022-01-01', '2022-12-31')).toEqual({
    contacts: 12,
    rowsWithoutCount: 1,
  });
});

test('nothing recorded is not zero contacts', () => {
  expect(employerContacts([], '2022-01-01', '2022-12-31')).toBeNull();
  expect(employerContacts([contact('2022-03-31', 0)], '2022-01-01', '2022-12-31')).toEqual({ contacts: 0, rowsWithoutCount: 0 });
});
