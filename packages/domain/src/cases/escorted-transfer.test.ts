import { expect, test } from 'vitest';
import { escortedTransfer, type CaseMeeting, type Handover } from './escorted-transfer.ts';

const handover: Handover = {
  proposedOn: '2022-09-01',
  acceptedOn: '2022-09-14',
  escorted: true,
  fromRole: 'work_ability_coordinator',
  toRole: 'social_worker',
};
const meeting: CaseMeeting = {
  heldOn: '2022-09-07',
  clientPresent: true,
  rolesPresent: ['work_ability_coordinator', 'social_worker', 'physician'],
};

test.each<[string, Partial<Handover>, readonly CaseMeeting[], string]>([
  ['giver, receiver and client met before it was accepted', {}, [meeting], 'shown'],
  ['they met while it is still only proposed', { acceptedOn: null }, [meeting], 'shown'],
  ['no meeting is recorded', {}, [], 'recorded_only'],
  ['the client was not there', {}, [{ ...meeting, clientPresent: false }], 'recorded_only'],
  ['the receiver was not there', {}, [{ ...meeting, rolesPresent: ['work_ability_coordinator'] }], 'recorded_only'],
  ['they met only after responsibility had moved', {}, [{ ...meeting, heldOn: '2022-09-15' }], 'recorded_only'],
  ['the receiver is not named', { toRole: null }, [meeting], 'recorded_only'],
  ['it was not escorted', { escorted: false }, [meeting], 'not_escorted'],
  ['nobody recorded it', { escorted: null }, [meeting], 'unknown'],
])('where %s', (_, changed, meetings, expected) => {
  expect(escortedTransfer({ ...handover, ...changed }, meetings)).toBe(expected);
});
