import type { PathwayEntry } from '../../src/pathway/case-record.ts';
import type { InvariantId } from '../../src/pathway/invariants.ts';
import type { PathFacts } from '../../src/pathway/path-facts.ts';
import { dayAfter } from '../pathway/walks.ts';
import { dated, wayTo } from './whole-case.ts';

const team = dated(wayTo('team_planning'));
const path = dated([...wayTo('team_planning'), 'goal_setting', 'plan_drafting', 'on_pathway']);
const dayOf = (entries: readonly PathwayEntry[], state: PathwayEntry['state']): string =>
  entries.find((entry) => entry.state === state)!.enteredOn;
const consent = { givenOn: dayAfter(0), multiSector: true };

/** For each rule of the pathway a case that breaks it. */
export const brokenPaths: Readonly<Record<InvariantId, readonly [entries: readonly PathwayEntry[], facts?: PathFacts]>> = {
  path_begins_midway: [dated(['on_pathway'])],
  impossible_transition: [dated(['in_triage', 'on_pathway'])],
  ending_not_agreed: [dated([...wayTo('on_pathway'), 'ended_employed'])],
  ended_before_agreed: [dated([...wayTo('ending_under_agreement'), 'ended_employed']), { endingAgreedOn: dayAfter(3000) }],
  path_continues_after_end: [dated(['in_triage', 'ended_guided_elsewhere', 'need_recognised'])],
  guard_not_met: [team, { events: [{ event: 'team_meeting', occurredOn: dayAfter(300) }] }],
  referral_without_permission: [dated(['in_triage']), { consents: [] }],
  team_without_consent: [team, { consents: [{ ...consent, multiSector: false }] }],
  withdrawal_ignored: [path, { consents: [{ ...consent, withdrawnOn: dayOf(path, 'team_planning') }] }],
  contact_person_missing: [path, { contactPersons: [] }],
  client_responsible_gap: [path, { clientResponsibles: [], knownUntil: dayAfter(300) }],
  handover_not_accepted: [
    path,
    {
      clientResponsibles: [{ from: dayAfter(0), to: dayAfter(20) }, { from: dayAfter(21) }],
      handovers: [{ proposedOn: dayAfter(10), acceptedOn: null }],
    },
  ],
  coordinator_without_plan: [path, { coordinators: [{ from: dayAfter(0) }], plans: [] }],
  plan_in_several_places: [
    [],
    {
      plans: [
        { kind: 'work_ability_support', formedOn: dayAfter(0), locatedIn: 'pegasos' },
        { kind: 'work_ability_support', formedOn: dayAfter(9), locatedIn: 'kanta' },
      ],
    },
  ],
  dates_out_of_order: [team.toReversed().map(({ enteredOn }, index) => ({ state: team[index]!.state, enteredOn }))],
  milestones_out_of_order: [
    [],
    {
      referredOn: dayAfter(0),
      events: [
        { event: 'goals_set', occurredOn: dayAfter(20) },
        { event: 'plan_formed', occurredOn: dayAfter(10) },
      ],
    },
  ],
  start_taken_for_end: [
    dated([...wayTo('ending_under_agreement'), 'ended_employed']),
    { events: [{ event: 'employment_started', occurredOn: dayAfter(300) }] },
  ],
  provenance_missing: [[], { dates: [{ on: dayAfter(0) }] }],
  return_not_linked: [dated(['need_recognised']), { previousCase: { caseId: null, endedAs: 'ended_employed', endedOn: dayAfter(0) } }],
};
