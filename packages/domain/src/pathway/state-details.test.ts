import { describe, expect, test } from 'vitest';
import { eventIds } from '../catalogue/events.ts';
import { locales } from '../text.ts';
import { liveStateIds } from './machine.ts';
import { phases, statesOfPhase } from './phases.ts';
import { stateDates } from './state-dates.ts';
import { stateDetails } from './state-details.ts';
import type { StateDetail } from './state-detail.ts';
import { stateMarks } from './state-marks.ts';
import { phaseIds, stateIds } from './states.ts';

test('every live state says when it is entered and left, who answers, and what is recorded', () => {
  expect(Object.keys(stateDetails)).toEqual(liveStateIds);
  for (const { entry, exit, responsible, dates } of Object.values<StateDetail>(stateDetails)) {
    for (const text of [entry, exit, responsible.label]) expect(locales.every((locale) => text[locale].trim() !== '')).toBe(true);
    expect(dates.length).toBeGreaterThan(0);
  }
});

test('what is recorded is recorded in some state, and every milestone but those that end or replace something has a state to be recorded in', () => {
  const inStates = Object.values<StateDetail>(stateDetails).flatMap(({ dates }) => dates);
  expect([...new Set(inStates)].sort()).toEqual(Object.keys(stateDates).sort());
  const held: readonly string[] = Object.values(stateDates).flatMap(({ events }) => events);
  expect(eventIds.filter((id) => !held.includes(id))).toEqual([
    'unemployment_started',
    'client_responsible_replaced',
    'employment_ended',
    'studies_ended',
    'consent_withdrawn',
  ]);
});

describe('phases', () => {
  test('hold every state once, in order', () => {
    expect(Object.keys(phases)).toEqual(phaseIds);
    expect(phaseIds.flatMap(statesOfPhase)).toEqual(stateIds);
  });
});

test('every live state can be read from milestones', () => {
  expect(liveStateIds.filter((id) => !stateMarks.some(({ state }) => state === id))).toEqual([]);
});
