import { expect, test } from 'vitest';
import { waitingPeriods } from './waiting-periods.ts';
import { waitsWithoutContact } from './waits-without-contact.ts';

const stays = [
  { state: 'in_triage', enteredOn: '2024-01-01' },
  { state: 'waiting_for_team', enteredOn: '2024-01-05', supportNeeded: true },
  { state: 'team_planning', enteredOn: '2024-02-20' },
  { state: 'waiting_for_service', enteredOn: '2024-04-01' },
] as const;
const contact = (occurredOn: string) => ({ event: 'support_contact', occurredOn }) as const;

test('waits with what for, how long, whether support is needed, and the contacts during each', () => {
  expect(waitingPeriods(stays, [contact('2024-01-20'), contact('2024-03-01'), contact('2024-04-10')], '2024-05-01')).toEqual([
    { waitsFor: 'waiting_for_team', fromOn: '2024-01-05', toOn: '2024-02-20', supportNeeded: true, contactsOn: ['2024-01-20'] },
    { waitsFor: 'waiting_for_service', fromOn: '2024-04-01', toOn: null, supportNeeded: null, contactsOn: ['2024-04-10'] },
  ]);
});

test('nothing after the day is known, and those without contact for so long are found', () => {
  const waits = waitingPeriods(stays, [contact('2024-01-20')], '2024-02-10');
  expect(waits).toMatchObject([{ waitsFor: 'waiting_for_team', toOn: null }]);
  expect(waitsWithoutContact(waits, 30, '2024-02-10')).toEqual([]);
  expect(waitsWithoutContact(waitingPeriods(stays, [], '2024-02-10'), 30, '2024-02-10')).toHaveLength(1);
});
