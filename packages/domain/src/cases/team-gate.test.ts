import { expect, test } from 'vitest';
import type { TeamEntryRuleId } from '../catalogue/teams/team-entry-rules.ts';
import { teamGate, type GateFacts, type GateQuestion } from './team-gate.ts';

const booked = { event: 'team_time_booked', occurredOn: '2022-09-01' } as const;
const gathered = { event: 'material_gathered', occurredOn: '2022-09-10' } as const;
const guidance = { service: 'social_guidance', startedOn: '2022-06-01', endedOn: null } as const;

test.each<[string, GateFacts, readonly GateQuestion[], TeamEntryRuleId?]>([
  ['a basic service began before', { services: [guidance], events: [booked] }, []],
  ['it began after the booking', { services: [{ ...guidance, startedOn: '2022-09-02' }], events: [booked] }, ['no_basic_service_before']],
  ['only specialised care', { services: [{ ...guidance, service: 'specialised_care' }], events: [booked] }, ['no_basic_service_before']],
  ['nobody recorded a booking or a meeting', { services: [], events: [] }, ['booking_not_recorded']],
  ['the meeting stands for the booking', { services: [guidance], events: [{ ...booked, event: 'team_meeting' }] }, []],
  ['a team that takes all unemployed people', { services: [], events: [booked] }, [], 'all_unemployed'],
  ['data gathered without a consent', { services: [guidance], events: [booked, gathered] }, ['material_before_consent']],
  [
    'the consent stands in a row of its own',
    { services: [guidance], events: [booked, gathered], consents: [{ askedOn: '2022-09-05', givenOn: '2022-09-05' }] },
    [],
  ],
])('%s', (_, facts, questions, rule = 'basic_services_tried') => {
  expect(teamGate(rule, facts)).toEqual(questions);
});
