import { expect, test } from 'vitest';
import { caseEnding, type CaseEnd, type EndingAgreement, type EndingQuestion } from './ending.ts';

const agreement: EndingAgreement = { agreedOn: '2024-05-01', agreedWithClient: true, continuingParty: 'employment_services' };
const end: CaseEnd = { endedOn: '2024-05-15', outcome: 'ended_employed' };

test('tells who agreed, who goes on with the client, and the outcome', () => {
  expect(caseEnding(agreement, end, [])).toEqual({ ...agreement, ...end, questions: [] });
});

test.each<[string, EndingAgreement | null, CaseEnd | null, readonly string[], readonly EndingQuestion[]]>([
  ['nobody agreed on it', null, end, [], ['ended_without_agreement']],
  ['the milestone tells that it was agreed', null, end, ['2024-05-10'], []],
  ['a client who withdraws agrees on nothing', null, { ...end, outcome: 'ended_withdrew' }, [], []],
  ['guided elsewhere before any plan', null, { ...end, outcome: 'ended_guided_elsewhere' }, [], []],
  ['agreed after it ended', { ...agreement, agreedOn: '2024-06-01' }, end, [], ['ended_before_agreed']],
  ['without the client', { ...agreement, agreedWithClient: false }, end, [], ['agreed_without_client']],
  ['two days', agreement, end, ['2024-05-02'], ['agreed_on_two_days']],
  ['agreed and not ended yet', agreement, null, [], []],
])('%s', (_, agreed, ended, milestones, questions) => {
  const events = milestones.map((occurredOn) => ({ event: 'ending_agreed', occurredOn }) as const);
  expect(caseEnding(agreed, ended, events).questions).toEqual(questions);
});
