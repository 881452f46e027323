import {
  factsFromEvents,
  inPathOrder,
  stateIds,
  validatePath,
  type DatedEvent,
  type PathwayEntry,
  type StateId,
} from '@polku/domain/pathway';
import { assignmentEvents, episodeDateEvents, eventIds, serviceDateEvents } from '@polku/domain/reference';
import { describe, expect, test } from 'vitest';
import { episodeTables } from '../src/cohort/episode-tables.ts';
import { Random } from '../src/cohort/random.ts';
import { Walk } from '../src/cohort/walk/walk.ts';
import { dayNumber } from '../src/package/day.ts';
import type { NewRow } from '../src/package/table.ts';
import type { Scenario } from '../src/scenario/scenario.ts';
import { harm } from '../src/scenario/harm.ts';
import { noEffect } from '../src/scenario/null.ts';
import { pori } from '../src/scenario/pori.ts';
import { tiny } from '../src/scenario/tiny.ts';

/** One episode as its rows tell it. */
interface ToldCase {
  readonly episode: NewRow<'episodes'>;
  readonly path: readonly PathwayEntry[];
  readonly events: readonly DatedEvent[];
  readonly scores: readonly NewRow<'scores'>[];
  readonly feedback: readonly NewRow<'feedback'>[];
}

function* casesOf(scenario: Scenario, episodes = scenario.episodes): Generator<ToldCase> {
  for (const tables of episodeTables(scenario, episodes, new Random(scenario.seed))) {
    const ofServices = tables.services!.flatMap((row) =>
      (Object.keys(serviceDateEvents) as (keyof typeof serviceDateEvents)[]).flatMap((column) => {
        const occurredOn = row[column];
        return occurredOn === null || occurredOn === undefined ? [] : [{ event: serviceDateEvents[column], occurredOn }];
      }),
    );
    yield {
      episode: tables.episodes![0]!,
      path: inPathOrder(tables.pathway!.map(({ state, entered_on }) => ({ state, enteredOn: entered_on }))),
      events: [...tables.events!.map(({ event, occurred_on, detail }) => ({ event, occurredOn: occurred_on, detail })), ...ofServices],
      scores: tables.scores!,
      feedback: tables.feedback!,
    };
  }
}

const firstDay = (events: readonly DatedEvent[], id: DatedEvent['event']) =>
  events
    .filter(({ event }) => event === id)
    .map(({ occurredOn }) => occurredOn)
    .toSorted()[0];

function hasGoalsAfterPlan({ events }: ToldCase): boolean {
  const [goals, plan] = [firstDay(events, 'goals_set'), firstDay(events, 'plan_formed')];
  return goals !== undefined && plan !== undefined && goals > plan;
}

describe.each([pori, tiny, noEffect, harm])('$name', (scenario) => {
  const cases = [...casesOf(scenario)];
  const breaches = cases.map((each) => ({
    ...each,
    broken: validatePath(each.path, factsFromEvents(each.episode.referred_on, each.events)),
  }));

  test('no path breaks a rule of the pathway, but where goals were dated after the plan on purpose', () => {
    const unexplained = breaches.filter((each) => each.broken.length > 0 && !hasGoalsAfterPlan(each));
    expect(unexplained.map(({ broken, path }) => [broken.map(({ text }) => text.en), path])).toEqual([]);
  });

  test('a date in disorder breaks the order of milestones, and the transition that waits for it', () => {
    for (const { broken } of breaches.filter(hasGoalsAfterPlan))
      expect(broken.map(({ rule }) => rule)).toEqual(['guard_not_met', 'milestones_out_of_order']);
  });

  test('an episode that has ended has a path that ends so, on the same day', () => {
    for (const { events, path } of cases) {
      const ended = events.find(({ event }) => event === 'ended');
      const last = path.at(-1)!;
      if (ended === undefined) expect(last.state).not.toMatch(/^ended_/);
      else expect(last).toEqual({ state: ended.detail, enteredOn: ended.occurredOn });
    }
  });
});

test('some dates of the cohort of Pori are in disorder, so that the exceptions are seen', () => {
  expect([...casesOf(pori)].filter(hasGoalsAfterPlan).length).toBeGreaterThan(20);
});

test('the states that the cohort goes through are reached in each arm, but for deaths, which are few', () => {
  const { arms } = pori.counties[0]!;
  const reached = new Map<string, Set<StateId>>(arms.map(({ armId }) => [armId, new Set()]));
  for (const { episode, path } of casesOf(pori)) {
    const { armId } = arms.find(({ teams }) => teams.some(({ teamId }) => teamId === episode.team_id))!;
    for (const { state } of path) reached.get(armId)!.add(state);
  }
  const everReached = new Set([...reached.values()].flatMap((states) => [...states]));
  const common = stateIds.filter((state) => state !== 'ended_deceased' && everReached.has(state));
  expect(common).toEqual(expect.arrayContaining(['need_recognised', 'specialist_consultation', 'on_pathway', 'ended_moved']));
  for (const { armId } of arms) expect(common.filter((state) => !reached.get(armId)!.has(state))).toEqual([]);
});

test('every kind of milestone is written down, but for what stands with the episode or its assignments', () => {
  const kinds = new Set([...casesOf(pori)].flatMap(({ events }) => events.map(({ event }) => event)));
  const replaced = Object.values(assignmentEvents).map(({ replaces }) => replaces);
  const recordedElsewhere: readonly string[] = [...Object.values(episodeDateEvents), ...replaced];
  expect(eventIds.filter((id) => !kinds.has(id) && !recordedElsewhere.includes(id))).toEqual([]);
});

test('about one path in six comes back to the team, less than the share that would with time enough', () => {
  const rounds = [...casesOf(pori)].map(({ path }) => path.filter(({ state }) => state === 'team_planning').length);
  const share = rounds.filter((count) => count > 1).length / rounds.filter((count) => count > 0).length;
  expect(share).toBeGreaterThan(0.12);
  expect(share).toBeLessThan(pori.background.loopBackShare);
});

test('how cases walk moves neither the wait, the plan, work, studies and pension, nor scores and answers', () => {
  const { recordedShares } = pori.pathway;
  const another: Scenario = {
    ...pori,
    pathway: {
      ...pori.pathway,
      entry: { own_client: 1 },
      clarification: { none: 1 },
      stepAtOnceShare: 1,
      recordedShares: { ...recordedShares, contact_person_named: 0 },
    },
  };
  const settled = [
    'first_contact',
    'health_check_done',
    'team_meeting',
    'plan_formed',
    'employment_started',
    'studies_started',
    'disability_pension_granted',
    'ended',
  ] as const;
  const told = (scenario: Scenario) =>
    [...casesOf(scenario, 500)].map(({ episode, events, scores, feedback }) => ({
      episode,
      scores,
      feedback,
      days: settled.map((event) => firstDay(events, event)),
    }));
  expect(told(another)).toEqual(told(pori));
});

describe('a walk', () => {
  const begun = () => {
    const walk = new Walk({ team_time_booked: 0 }, new Random(1));
    walk.enter('need_recognised', dayNumber('2022-03-01'));
    return walk;
  };

  test('passes only as the state machine lets it', () => {
    expect(() => begun().enter('team_planning', dayNumber('2022-03-02'))).toThrow(
      'no transition leads from need_recognised to team_planning',
    );
  });

  test('goes back to an earlier state on a later day than it came, so that the days tell the order', () => {
    const walk = begun();
    const day = dayNumber('2022-03-02');
    walk.enter('referred', day);
    walk.enter('in_triage', day);
    expect(walk.firstDayFor('referred', day)).toBe(day + 1);
    expect(() => walk.enter('referred', day)).toThrow('referred cannot be entered before in_triage');
  });

  test('writes down a kind of milestone as its share says', () => {
    const walk = begun();
    walk.note('team_time_booked', 1);
    walk.note('material_gathered', 1);
    expect(walk.events.map(({ event }) => event)).toEqual(['material_gathered']);
  });
});
