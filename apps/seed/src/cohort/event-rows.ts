import type { EventId } from '@polku/domain/reference';
import { dateOfDay } from '../package/day.ts';
import type { NewRow } from '../package/table.ts';
import type { Course } from './course.ts';
import type { Milestones } from './milestones.ts';
import type { WalkedCase } from './walk/walk-of.ts';
import type { Dated } from './walk/walk.ts';

const dated = (event: EventId, on: number | null): Dated[] => (on === null ? [] : [{ event, on }]);

/** The steps on the way to the service, to the plan and back to the team, as they are written down. */
function steps({ recognised, contact, triage, meeting, goalsAsRecorded }: Milestones, { service, plan, loopBack }: Course, endsOn: number) {
  return [
    ...dated('need_recognised', recognised),
    ...dated('first_contact', contact),
    ...dated('triage_decided', triage),
    ...(service === null || service.event === 'team_meeting' ? [] : dated(service.event, service.on)),
    ...dated('team_meeting', meeting),
    ...dated('goals_set', goalsAsRecorded),
    ...dated('plan_formed', plan),
    ...(loopBack === null || loopBack > endsOn ? [] : dated('plan_reviewed', loopBack)),
  ];
}

function outcomes({ workStarts, workEnds, studiesStart, pensionGranted }: Course, { ended }: WalkedCase): Dated[] {
  return [
    ...dated('employment_started', workStarts),
    ...dated('employment_ended', workEnds),
    ...dated('studies_started', studiesStart),
    ...dated('disability_pension_granted', pensionGranted),
    ...(ended === null ? [] : [{ event: 'ended' as const, on: ended.on, detail: ended.state }]),
  ];
}

/** The rows of `events.csv` of one episode, up to the last day that is known of. */
export function eventRows(episode_id: string, course: Course, milestones: Milestones, walked: WalkedCase): NewRow<'events'>[] {
  const endsOn = walked.ended?.on ?? Number.POSITIVE_INFINITY;
  return [...steps(milestones, course, endsOn), ...walked.events, ...outcomes(course, walked)]
    .filter(({ on }) => on <= course.observedUntil)
    .toSorted((a, b) => a.on - b.on)
    .map(({ event, on, detail }) => ({ episode_id, event, occurred_on: dateOfDay(on), ...(detail !== undefined && { detail }) }));
}
