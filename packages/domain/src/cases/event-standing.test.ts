import { expect, test } from 'vitest';
import { eventStanding, type RecordingAgreement } from './event-standing.ts';

const agreement: RecordingAgreement = { what: 'plan_formed', recordedIn: 'pegasos', agreedOn: '2023-12-01' };
const formed = { event: 'plan_formed', occurredOn: '2024-03-01' } as const;

test.each([
  ['recorded', [formed], [], 'done'],
  ['recorded for a later day', [{ ...formed, occurredOn: '2024-07-01' }], [agreement], 'not_done'],
  ['agreed on before the case began, and not there', [], [agreement], 'not_done'],
  ['agreed on while the case went on', [], [{ ...agreement, agreedOn: '2024-02-01' }], 'unknown'],
  ['another milestone agreed on', [], [{ ...agreement, what: 'goals_set' as const }], 'unknown'],
  ['agreed on, nobody knows since when', [], [{ ...agreement, agreedOn: null }], 'unknown'],
] as const)('%s', (_, events, agreements, standing) => {
  expect(eventStanding('plan_formed', { since: '2024-01-01', events, agreements }, '2024-06-01')).toBe(standing);
});
