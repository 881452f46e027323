import { describe, expect, test } from 'vitest';
import {
  clientCase,
  clientView,
  feedbackStage,
  involvementProfile,
  peerOfferStage,
  shareActedOn,
  trainingNeeds,
} from '../../src/casework.ts';
import { resources } from '../../src/data-package.ts';
import { kindResults } from '../../src/kinds/results.ts';
import { locales } from '../../src/index.ts';
import { metricFacts, metrics } from '../../src/metrics.ts';
import { communicationChannels, involvementLevelIds, pilots, publicInformation, trainings } from '../../src/reference.ts';
import { rowOf, rowsOf } from './row-of.ts';

const o1 = { organisation_id: 'o1' } as const;

describe('involvement', () => {
  test('SYS-92: activities stand on a level of the house, with their day and participants, and make a profile of the unit', () => {
    const rows = rowsOf('activities', { ...o1, kind: 'client_panel', held_on: '2022-03-01' }, [
      { activity_id: 'a1', involvement_level: '4', participations: '8' },
      { activity_id: 'a2', involvement_level: '1' },
    ]).map((row) => ({
      organisation: row.organisation_id,
      heldOn: row.held_on,
      level: row.involvement_level!,
      participations: row.participations,
    }));
    const profile = involvementProfile(rows, 'o1', '2022-01-01', '2022-12-31');
    expect(profile).toHaveLength(involvementLevelIds.length);
    expect(profile[4]).toMatchObject({ activities: 1, participations: 8 });
    expect(profile[1]).toMatchObject({ activities: 1, participations: null });
    expect(profile[6]).toMatchObject({ activities: 0 });
  });

  test('SYS-93: a peer is offered on a case, and the client says yes or no; a pilot tells how many experts there were', () => {
    const stageOf = (cells: Parameters<typeof rowOf<'services'>>[1]) => {
      const row = rowOf('services', { episode_id: 'e1', service: 'peer_support', ...cells });
      return peerOfferStage(
        { offeredOn: row.offered_on, acceptedOn: row.ordered_on, declinedOn: row.declined_on, joinedOn: row.started_on },
        '2022-12-31',
      );
    };
    expect(stageOf({ offered_on: '2022-04-04' })).toBe('offered');
    expect(stageOf({ offered_on: '2022-04-04', declined_on: '2022-04-10' })).toBe('declined');
    expect(stageOf({ offered_on: '2022-04-04', ordered_on: '2022-04-10', started_on: '2022-05-01' })).toBe('joined');
    expect(pilots().p29_experience_developers.numbers).toMatchObject([{ value: 8, unit: 'people' }]);
  });

  test('SYS-94: feedback leads to a decision, a change, and telling it back; the share acted on is known', () => {
    const row = rowOf('feedback', {
      feedback_id: 'f1',
      ...o1,
      respondent: 'client',
      given_on: '2022-02-01',
      recommend: '6',
      decision: 'Iltavastaanotto',
      decided_on: '2022-03-01',
      acted_on: '2022-05-02',
      told_back_on: '2022-06-01',
    });
    const action = { decidedOn: row.decided_on!, text: row.decision!, doneOn: row.acted_on, toldBackOn: row.told_back_on };
    expect(['2022-02-28', '2022-03-01', '2022-05-02', '2022-06-01'].map((on) => feedbackStage(action, on))).toEqual([
      'waiting',
      'decided',
      'done',
      'told_back',
    ]);
    expect(shareActedOn([{ givenOn: row.given_on, action }], '2022-05-02')).toMatchObject({ share: 1 });
    expect(metricFacts(metrics.feedback_acted).files).toEqual(['feedback']);
  });

  test('SYS-98: answers are anonymous, of clients or staff, from 0 to 10, and how many there are is always told', () => {
    for (const key of ['client_id', 'episode_id']) expect(resources.feedback.columns).not.toHaveProperty(key);
    const score = { kind: 'score', arm: 'a', nps: 12 } as const;
    expect(kindResults.score.arm.safeParse(score).error?.issues.map(({ path }) => path[0])).toContain('respondents');
    const answer = (recommend: string) =>
      rowOf('feedback', { feedback_id: 'f1', ...o1, respondent: 'staff', given_on: '2022-02-01', recommend }).recommend;
    expect(answer('10')).toBe(10);
    expect(() => answer('11')).toThrow('number_out_of_range');
    expect([metrics.client_nps.respondent, metrics.staff_nps.respondent]).toEqual(['client', 'staff']);
  });

  test('SYS-101: the client’s page tells the state, who answers, the next step and its day, the plan, consents, and how to give feedback', () => {
    const now = clientCase(
      {
        record: { referredOn: '2022-09-05' },
        assignments: [{ kind: 'client_responsible', role: 'social_worker', from: '2022-09-06' }],
        goals: [{ setOn: '2022-09-20' }],
        plans: [{ kind: 'work_ability_support', formedOn: '2022-09-22', reviewDueOn: '2023-03-22' }],
        services: [],
        consents: [{ askedOn: '2022-09-05', givenOn: '2022-09-05', refusedOn: null, withdrawnOn: null, scope: ['kela'] }],
      },
      '2022-10-01',
    );
    const page = clientView(now!);
    expect(page.map(({ about }) => about)).toEqual([
      'state',
      'responsible',
      'own_part',
      'goal',
      'next_step',
      'plan',
      'consent',
      'feedback',
    ]);
    const next = page.find(({ about }) => about === 'next_step')!;
    expect(next.text.en).toContain('22 March 2023');
    for (const { text } of page) for (const locale of locales) expect(text[locale]).toMatch(/\S/);
  });
});

describe('competence and communication', () => {
  test('SYS-95: a survey, a plan and the trainings held show where training is needed', () => {
    const answers = rowsOf('surveys', { ...o1, survey: 'competence', round: '1', answered_on: '2021-06-01' }, [
      { answer_id: 's1', topic: 'recognition', score: '4' },
      { answer_id: 's2', topic: 'benefits', score: '8' },
    ]);
    const training = { ...o1, kind: 'training', topic: 'recognition', role_group: 'physicians', held_on: '2021-10-01' } as const;
    const planned = rowOf('activities', { activity_id: 'a1', ...training, planned_on: '2021-09-15', unique_people: '12' });
    const [first] = trainingNeeds({
      answers: answers.map(({ topic, score }) => ({ topic, score })),
      plan: [{ topic: planned.topic!, roleGroup: planned.role_group!, plannedOn: planned.planned_on! }],
      records: [{ topic: planned.topic!, roleGroup: planned.role_group!, heldOn: planned.held_on, people: planned.unique_people }],
    });
    expect(first).toMatchObject({ topic: 'recognition', meanScore: 4, plannedFor: ['physicians'], heldFor: ['physicians'] });
  });

  test('SYS-96: trainings have their credits and days, and one that was moved keeps both', () => {
    expect([trainings.coordinator_education.credits, trainings.coordinator_trainer.credits]).toEqual([10, 1]);
    expect(trainings.supported_employment_seminar).toMatchObject({ heldFrom: '2022-05-16', movedFrom: '2022-02-15' });
    expect(trainings.online_course.openToAll).toBe(true);
  });

  test('SYS-97: events reach an audience on a day, through channels, and the public page stands in three languages', () => {
    const event = rowOf('activities', { activity_id: 'a1', ...o1, kind: 'model_event', held_on: '2022-03-01', participations: '36' });
    expect(event.participations).toBe(36);
    expect(Object.keys(communicationChannels).length).toBeGreaterThan(5);
    for (const { text } of Object.values(publicInformation)) for (const locale of locales) expect(text[locale]).toMatch(/\S/);
  });
});
