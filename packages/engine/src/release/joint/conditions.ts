import type { EpisodeCondition, RowCondition } from '@polku/domain/metrics';
import { terminalStateIds } from '@polku/domain/pathway';
import type { EventId } from '@polku/domain/reference';
import type { Condition, Group } from './groups.ts';

export const episodes = 'episodes';

/** All who were referred to an arm. */
export const everyEpisode = (arm: string): Group => ({ arm, of: episodes, conditions: [] });

/** Referred so many days before the cut-off. */
export const dueAfter = (days: number): Condition => ({ what: 'referred days ago', atLeast: days });

/** One of the events has occurred by the cut-off. */
export const happened = (events: readonly EventId[]): Condition => ({ what: 'happened', oneOf: events });

/** Ended, first of all that is counted, in one of these ways. */
export const endedAs = (endings: readonly string[]): Condition => ({ what: 'is ended as', oneOf: endings });

const asList = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? (value as readonly T[]) : [value as T]);

/** What somebody who meets the condition also meets, and the day by which it can be known. */
export function conditionsOf(condition: EpisodeCondition): readonly Condition[] {
  if ('segment' in condition) return [{ what: 'is of segment', oneOf: condition.segment }];
  if ('referralSource' in condition) return [{ what: 'is referred by', oneOf: condition.referralSource }];
  const itself: Condition = { what: JSON.stringify(condition) };
  if ('event' in condition) return [happened(asList(condition.event)), itself];
  if ('endedAs' in condition) return [endedAs(condition.endedAs === 'any' ? terminalStateIds : condition.endedAs), itself];
  return [itself];
}

/** Those of whom the condition can be known yet: its days have passed. */
export function dueOf(condition: EpisodeCondition): readonly Condition[] {
  if ('withinDays' in condition && condition.withinDays !== undefined) {
    const { withinDays } = condition;
    if (!('after' in condition) || condition.after === 'referral') return [dueAfter(withinDays)];
    return [{ what: `days since ${asList(condition.after).join('|')}`, atLeast: withinDays }];
  }
  if ('ofClientWithinDays' in condition && condition.ofClientWithinDays !== undefined) return [dueAfter(condition.ofClientWithinDays)];
  if ('byDays' in condition) return [{ what: `days since ${condition.after}`, atLeast: condition.byDays }];
  return [];
}

/** The same of a file's rows. */
export const rowConditionOf = (condition: RowCondition): Condition => ({ what: JSON.stringify(condition) });
export const dueOfRow = (condition: RowCondition): readonly Condition[] =>
  'withinDays' in condition ? [{ what: `days since ${condition.from}`, atLeast: condition.withinDays }] : [];

/** Scored by an instrument on the occasion of this place. */
export const scoredOn = (instrument: string, position: number): Condition => ({ what: `scored by ${instrument} on occasion ${position}` });
