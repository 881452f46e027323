import { expect, test } from 'vitest';
import type { DatedEvent } from '../pathway/case-record.ts';
import { isLoop, nextStates } from '../pathway/machine.ts';
import { pensionApplications } from './pension-applications.ts';

const applied = (occurredOn: string): DatedEvent => ({ event: 'pension_applied', occurredOn });
const granted = (occurredOn: string): DatedEvent => ({ event: 'disability_pension_granted', occurredOn });
const rejected = (occurredOn: string): DatedEvent => ({ event: 'disability_pension_rejected', occurredOn });

test('a rejection brings the matter back to the team, which the machine counts as a loop', () => {
  const [application] = pensionApplications([applied('2022-02-01'), rejected('2022-11-15')]);
  expect(application).toEqual({ appliedOn: '2022-02-01', decidedOn: '2022-11-15', decision: 'rejected', next: 'team_planning' });
  expect(isLoop('pension_application_support', application!.next!)).toBe(true);
});

test('after a pension is granted, the ending and later support are agreed on', () => {
  const [application] = pensionApplications([applied('2022-02-01'), granted('2022-11-15')]);
  expect(application).toMatchObject({ decision: 'granted', next: 'ending_under_agreement' });
  expect(nextStates('pension_application_support')).toContain(application!.next);
});

test('whoever applies again after a rejection has two applications', () => {
  expect(pensionApplications([applied('2023-03-01'), rejected('2022-11-15'), applied('2022-02-01')])).toMatchObject([
    { appliedOn: '2022-02-01', decision: 'rejected' },
    { appliedOn: '2023-03-01', decision: null, next: null },
  ]);
});

test('a decision without a recorded application, and one on the day of applying', () => {
  expect(pensionApplications([granted('2022-11-15')])).toMatchObject([{ appliedOn: null, decision: 'granted' }]);
  expect(pensionApplications([granted('2022-02-01'), applied('2022-02-01')])).toMatchObject([
    { appliedOn: '2022-02-01', decidedOn: '2022-02-01', decision: 'granted' },
  ]);
});

test('other milestones say nothing of it', () => {
  expect(pensionApplications([{ event: 'plan_formed', occurredOn: '2022-02-01' }])).toEqual([]);
});
