import { recordedFacts } from '../cases/recorded-facts.ts';
import type { FlagId } from '../catalogue/flags.ts';
import type { ResourceRow } from '../data-package/index.ts';
import type { CaseRecord, DatedEvent } from '../pathway/case-record.ts';
import { cutOffOf, inPathOrder, stateIntervals, type StateInterval } from '../pathway/intervals.ts';
import type { Day } from '../pathway/day.ts';
import { isTerminal } from '../pathway/machine.ts';
import type { PathFacts } from '../pathway/path-facts.ts';
import type { CaseRows } from './case-rows.ts';
import { listed } from './listed.ts';

/** One case on a day, as the chapters of its file look at it. Nothing after the day is known. */
export interface CaseFile extends CaseRows {
  readonly on: Day;
  readonly record: CaseRecord;
  /** The stays of the case by the day. */
  readonly stays: readonly StateInterval[];
  /** What the rules of the pathway ask for. */
  readonly facts: PathFacts;
  /** Milestones by the day. */
  readonly events: readonly DatedEvent[];
  readonly flags: readonly FlagId[];
  /** The team that received the referral. */
  readonly team: ResourceRow<'teams'> | undefined;
}

const entriesOf = (pathway: readonly ResourceRow<'pathway'>[]) =>
  inPathOrder(pathway.map(({ state, entered_on: enteredOn }) => ({ state, enteredOn })));

function factsOf(rows: CaseRows, team: CaseFile['team']): PathFacts {
  const { episode, own, previous, has } = rows;
  const last = previous && entriesOf(previous.pathway).at(-1);
  return {
    ...recordedFacts(episode.referred_on, {
      events: own.events,
      assignments: own.assignments,
      handovers: own.handovers,
      consents: own.consents,
      endings: own.endings,
      ...(has('plans') && { plans: own.plans }),
    }),
    knownUntil: episode.observed_until,
    consentAfterBooking: team?.consent_practice === 'after_booking',
    ...(last !== undefined &&
      isTerminal(last.state) && {
        previousCase: { caseId: previous!.episode.episode_id, endedAs: last.state, endedOn: last.enteredOn },
      }),
  };
}

/** A case on a day: its rows, with what is derived of them. */
export function caseFileOn(rows: CaseRows, on: Day): CaseFile {
  const { episode, own, shared } = rows;
  const events = own.events.map(({ event, occurred_on: occurredOn, detail }): DatedEvent => ({ event, occurredOn, detail }));
  const record: CaseRecord = {
    referredOn: episode.referred_on,
    entries: own.pathway.map(({ state, entered_on: enteredOn }) => ({ state, enteredOn })),
    events,
    observedUntil: episode.observed_until,
  };
  const team = shared.teams.find(({ team_id: id }) => id === episode.team_id);
  const cutOff = cutOffOf(record, on);
  return {
    ...rows,
    on: cutOff,
    record,
    stays: stateIntervals(record, on),
    facts: factsOf(rows, team),
    events: events.filter(({ occurredOn }) => occurredOn <= cutOff),
    flags: listed<FlagId>(episode.flags),
    team,
  };
}

/** Whether the case goes on: it has begun by the day and not ended. */
export const isLive = ({ stays }: CaseFile): boolean => {
  const state = stays.at(-1)?.state;
  return state !== undefined && !isTerminal(state);
};
