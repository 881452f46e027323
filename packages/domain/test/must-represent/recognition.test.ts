import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assessmentLadder,
  healthChecks,
  promptsToAsk,
  ratingChange,
  repeatedAssessments,
  stepAfterRating,
  workAbilityRatings,
  type DatedConsent,
} from '../../src/casework.ts';
import { resources, type Column } from '../../src/data-package.ts';
import {
  contactChannelIds,
  offeredInstruments,
  packageTriggers,
  recognitionInstruments,
  recognitionRouteIds,
  roleIds,
  scoreBandsOverlap,
  scoreGuidances,
  suggestedStep,
  triggerIds,
} from '../../src/reference.ts';
import { rowOf, rowsOf } from './row-of.ts';

const e1 = { episode_id: 'e1' } as const;
const lastDay = '2022-12-31';

describe('signs of a need', () => {
  test.each(recognitionRouteIds)(
    'SYS-49: a sign by the route %s tells with what, where, by whom and when, and whether the client was in services',
    (route) => {
      const cells = {
        ...e1,
        signal_id: 's1',
        route,
        recognised_on: '2022-09-05',
        instrument: 'kykyviisari',
        unit: 'Ulvila',
        role: 'social_worker',
      };
      expect(rowOf('signals', { ...cells, in_services: 'false' })).toMatchObject({ ...cells, in_services: false });
      expect(rowOf('signals', cells).in_services).toBeNull();
    },
  );

  test('SYS-49: the routes are told, and any professional may be the one who recognises', () => {
    expect(resources.signals.columns.route.values).toEqual(recognitionRouteIds);
    expect(resources.signals.columns.role.values).toEqual(roleIds);
  });

  const ownTriggers = rowsOf('triggers', {}, [
    { trigger_id: 'heavy_use', route: 'background_data', label: 'Paljon käyntejä', active: 'false' },
    { trigger_id: 'score_low', route: 'asking', label: 'Oma raja', active: 'true' },
    { trigger_id: 'rent_arrears', route: 'background_data', label: 'Vuokrarästi', active: 'true' },
  ]);

  test('SYS-50: a package switches triggers on and off and adds its own, each with a route and words', () => {
    const own = packageTriggers(ownTriggers);
    expect(own.map(({ id }) => id)).toEqual([...triggerIds, 'rent_arrears']);
    expect(own.filter(({ active }) => !active).map(({ id }) => id)).toEqual(['heavy_use', 'questionnaire_low']);
    expect(own.at(-1)).toEqual({
      id: 'rent_arrears',
      route: 'background_data',
      label: { fi: 'Vuokrarästi', sv: 'Vuokrarästi', en: 'Vuokrarästi' },
      active: true,
    });
    expect(
      rowOf('signals', { ...e1, signal_id: 's1', recognised_on: '2022-09-05', route: 'background_data', trigger: 'rent_arrears' }).trigger,
    ).toBe('rent_arrears');
  });

  const everything = {
    unemployedSince: '2022-03-01',
    flags: ['b_statement_requested', 'heavy_service_user', 'low_work_ability_score'],
    referralSource: 'kela_data_mining',
    physicianVisits: [rowOf('physician_visits', { ...e1, visit_id: 'v1', booked_on: '2022-08-20' })],
    healthChecks: [
      rowOf('assessments', { ...e1, assessment_id: 'a1', level: 'basic', topic: 'health', done_on: '2022-09-20', result: 'to_team' }),
    ],
    signals: rowsOf('signals', { ...e1, route: 'client_says' }, [
      { signal_id: 's1', recognised_on: '2022-09-05', trigger: 'rent_arrears' },
      { signal_id: 's2', recognised_on: '2022-09-01', trigger: 'heavy_use' },
    ]),
  } as const;

  test('SYS-50: what has fired by a day is told with its first day; what is switched off does not fire', () => {
    const fired = (own: typeof ownTriggers, on: string) => promptsToAsk(everything, own, on).map(({ trigger, since }) => [trigger, since]);
    expect(fired(ownTriggers, '2022-12-31')).toEqual([
      ['unemployment', '2022-03-01'],
      ['b_statement_request', '2022-08-20'],
      ['client_raises', '2022-09-01'],
      ['score_low', null],
      ['kela_data_mining', null],
      ['health_check_finding', '2022-09-20'],
      ['rent_arrears', '2022-09-05'],
    ]);
    expect(fired([], '2022-08-19').map(([trigger]) => trigger)).toEqual([
      'unemployment',
      'b_statement_request',
      'heavy_use',
      'kela_data_mining',
    ]);
    expect(promptsToAsk({}, ownTriggers, lastDay)).toEqual([]);
  });

  test('SYS-50: a prompt holds no decision, and no other trigger fires for it', () => {
    for (const prompt of promptsToAsk(everything, ownTriggers, lastDay)) {
      expect(Object.keys(prompt).toSorted()).toEqual(['label', 'route', 'since', 'trigger']);
    }
    const allOff = rowsOf(
      'triggers',
      { route: 'asking', label: 'Pois', active: 'false' },
      [...triggerIds, 'rent_arrears'].map((trigger_id) => ({ trigger_id })),
    );
    expect(promptsToAsk(everything, allOff, lastDay)).toEqual([]);
  });
});

describe('measures', () => {
  const score = { ...e1, instrument: 'work_ability_score' } as const;
  const scores = rowsOf('scores', score, [
    { measured_on: '2022-12-01', score: '6', channel: 'phone_call', unit: 'Pori' },
    { measured_on: '2022-09-05', score: '4', channel: 'on_site', unit: 'Ulvila' },
    { measured_on: '2023-03-01', score: '8' },
    { measured_on: '2022-09-05', score: '9', instrument: 'kykyviisari' },
  ]);
  const ratings = workAbilityRatings(scores, '2023-12-31');

  test('SYS-51: a rating holds value, day, channel and unit, and repeats are numbered from the first by their days', () => {
    expect(ratings).toEqual([
      { value: 4, ratedOn: '2022-09-05', channel: 'on_site', unit: 'Ulvila', repeatNo: 0, mayBeLinked: null },
      { value: 6, ratedOn: '2022-12-01', channel: 'phone_call', unit: 'Pori', repeatNo: 1, mayBeLinked: null },
      { value: 8, ratedOn: '2023-03-01', channel: null, unit: null, repeatNo: 2, mayBeLinked: null },
    ]);
    expect(workAbilityRatings(scores, '2022-11-30')).toHaveLength(1);
    expect(resources.scores.columns.channel.values).toEqual(contactChannelIds);
  });

  test.each<[string, readonly DatedConsent[] | null, object]>([
    ['in force on both days', [{ askedOn: '2022-09-05', givenOn: '2022-09-05' }], { change: 4 }],
    ['withdrawn between the repeats', [{ askedOn: '2022-09-05', givenOn: '2022-09-05', withdrawnOn: '2023-01-15' }], { change: 2 }],
    ['expired between the repeats', [{ askedOn: '2022-09-05', givenOn: '2022-09-05', validUntil: '2022-12-01' }], { change: 2 }],
    ['given after every rating', [{ askedOn: '2023-04-01', givenOn: '2023-04-02' }], { absent: 'no_consent' }],
    ['refused', [{ askedOn: '2022-09-05', refusedOn: '2022-09-05' }], { absent: 'no_consent' }],
    ['never asked', [], { absent: 'no_consent' }],
    ['not recorded', null, { absent: 'consent_not_recorded' }],
  ])('SYS-51: ratings are linked to a change only under a consent: %s', (_, consents, expected) => {
    expect(ratingChange(ratings, consents)).toMatchObject(expected);
  });

  test('SYS-51: a rating that the client does not let be linked is left out of the change, and still counts towards reach', () => {
    const consents = [{ askedOn: '2022-09-05', givenOn: '2022-09-05' }];
    const keeping = (kept: number) => {
      const rows = scores.map((row, place) => ({ ...row, may_be_linked: place === kept ? false : null }));
      return workAbilityRatings(rows, '2023-12-31');
    };
    expect([ratingChange(keeping(2), consents), ratingChange(keeping(1), consents)]).toMatchObject([
      { change: 2 },
      { absent: 'no_consent' },
    ]);
    expect(keeping(1)).toHaveLength(3);
  });

  test('SYS-51: one rating is no change, however much is consented to', () => {
    expect(ratingChange(ratings.slice(0, 1), [{ askedOn: '2022-09-05', givenOn: '2022-09-05' }])).toEqual({ absent: 'no_repeat' });
  });

  test('SYS-51: reach is counted without people: the count has no column for anybody', () => {
    const row = rowOf('counts', { pilot_id: 'p1', metric: 'score_count', numerator: '4500', source: 'Loppuraportti' });
    expect(row).toMatchObject({ metric: 'score_count', numerator: 4500, denominator: null });
    const people = Object.values<Column>(resources.counts.columns).map(({ references }) => references);
    expect(people.filter((file) => file === 'clients' || file === 'episodes')).toEqual([]);
  });

  const bands = rowsOf('score_bands', { organisation_id: 'o1' }, [
    { from_score: '0', to_score: '5', step: 'Puhutaan ajan kanssa' },
    { from_score: '6', to_score: '7', step: 'Kysytään uudelleen' },
  ]);

  test('SYS-52: no band stands until an organisation sets its own, and then a score suggests its step', () => {
    for (const guidance of Object.values(scoreGuidances)) expect(guidance.bands).toEqual([]);
    expect(stepAfterRating(ratings.slice(0, 1), [], 'o1')).toEqual({ absent: 'no_bands' });
    expect(stepAfterRating(ratings.slice(0, 1), bands, 'o1')).toEqual({ step: 'Puhutaan ajan kanssa' });
    expect(stepAfterRating(ratings.slice(0, 2), bands, 'o1')).toEqual({ step: 'Kysytään uudelleen' });
    expect(stepAfterRating(ratings, bands, 'o1')).toEqual({ absent: 'outside_bands' });
    expect(stepAfterRating(ratings, bands, 'o2')).toEqual({ absent: 'no_bands' });
    expect(stepAfterRating([], bands, 'o1')).toEqual({ absent: 'no_rating' });
  });

  test('SYS-52: bands overlap exactly where a score would lead to two steps', () => {
    const range = fc
      .tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }))
      .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
    fc.assert(
      fc.property(range, range, (one, other) => {
        const both = [one, other].map((each) => ({ ...each, suggestedStep: 'Puhutaan' }));
        const isAmbiguous = Array.from({ length: 11 }, (_, score) => suggestedStep(score, both)).some(
          (step) => 'absent' in step && step.absent === 'overlapping_bands',
        );
        expect(scoreBandsOverlap(one, other)).toBe(isAmbiguous);
      }),
    );
  });

  test('SYS-53: the quick questions are one instrument that keeps no score and has no items', () => {
    const row = rowOf('signals', { ...e1, signal_id: 's1', recognised_on: '2022-09-05', route: 'mapping', instrument: 'quick_questions' });
    expect(row.instrument).toBe('quick_questions');
    expect(recognitionInstruments.quick_questions.scoredBy).toBeNull();
    expect(Object.keys(recognitionInstruments.quick_questions)).not.toContain('items');
  });

  test('SYS-54: that a client filled in Kykyviisari is kept with the day and a chosen value of the scale, and no answer or summary', () => {
    const row = rowOf('scores', { ...e1, instrument: 'kykyviisari', measured_on: '2022-10-01', score: '7' });
    expect(row).toMatchObject({ instrument: 'kykyviisari', measured_on: '2022-10-01', score: 7 });
    const signal = rowOf('signals', { ...e1, signal_id: 's1', recognised_on: '2022-10-01', route: 'mapping', instrument: 'kykyviisari' });
    expect(signal).toMatchObject({ instrument: 'kykyviisari', recognised_on: '2022-10-01' });
    const words = Object.entries<Column>(resources.scores.columns).filter(([, { type }]) => type === 'text');
    expect(words.map(([name]) => name)).toEqual(['occasion', 'unit']);
  });

  test('SYS-55: every measure offered says where it stands in Toimia and whether it is validated, as far as anybody has said', () => {
    const mood = { instrument_id: 'bdi', label: 'Mieliala', minimum: '0', maximum: '63', higher_is_better: 'false' } as const;
    const own = [rowOf('instruments', { ...mood, toimia_reference: 'T-1', validated: 'true' })];
    const offered = offeredInstruments(own, { kykyviisari: { validated: false } });
    expect(offered.map(({ id }) => id)).toEqual([...Object.keys(recognitionInstruments), 'bdi']);
    expect(offered.at(-1)).toMatchObject({ toimiaReference: 'T-1', validated: true });
    expect(offered.find(({ id }) => id === 'kykyviisari')).toMatchObject({ toimiaReference: null, validated: false });
    expect(offeredInstruments([rowOf('instruments', mood)]).at(-1)).toMatchObject({ toimiaReference: null, validated: null });
  });
});

describe('assessments', () => {
  const check = { ...e1, assessment_id: 'a1', level: 'basic', topic: 'health', ordered_on: '2022-09-01' } as const;
  const done = rowOf('assessments', { ...check, booked_for: '2022-09-20', done_on: '2022-09-22', result: 'wider_assessment' });

  test.each([
    ['2022-09-01', 'booked', null],
    ['2022-09-21', 'booked_day_passed', null],
    ['2022-09-22', 'done', 'wider_assessment'],
  ] as const)('SYS-59: a health check is directed, booked and done, and something follows: by %s %s', (on, stage, result) => {
    expect(healthChecks([done], on)).toMatchObject([{ stage, result, orderedOn: '2022-09-01', bookedFor: '2022-09-20' }]);
  });

  test('SYS-59: other assessments are none, nor is one before it was directed, and a result that is not recorded is not known', () => {
    expect(healthChecks([done], '2022-08-31')).toEqual([]);
    expect(
      healthChecks(
        [
          { ...done, level: 'wider_basic' },
          { ...done, topic: 'work_ability' },
        ],
        lastDay,
      ),
    ).toEqual([]);
    const unbooked = rowOf('assessments', check);
    expect(healthChecks([unbooked], lastDay)).toMatchObject([{ stage: 'ordered', bookedFor: null, result: null }]);
    expect(healthChecks([{ ...done, result: null }], lastDay)).toMatchObject([{ stage: 'done', result: null }]);
  });

  test('SYS-59: what may follow is that it is enough, a wider assessment or the team, and no finding', () => {
    expect(resources.assessments.columns.result.values).toEqual(['enough', 'wider_assessment', 'to_team']);
    expect(Object.values<Column>(resources.assessments.columns).filter(({ type }) => type === 'text')).toEqual([]);
  });

  test('SYS-60: an assessment is of one of three levels and of several topics, and the ladder tells how far a case has come', () => {
    const rows = rowsOf('assessments', e1, [
      { assessment_id: 'a1', level: 'specialist', topic: 'rehabilitation_needs', done_on: '2023-02-01' },
      { assessment_id: 'a2', level: 'basic', topic: 'health', done_on: '2022-09-20' },
      { assessment_id: 'a3', level: 'wider_basic', topic: 'functional_ability', done_on: '2022-11-01' },
      { assessment_id: 'a4', level: 'wider_basic', topic: 'work_ability', done_on: '2022-11-01' },
      { assessment_id: 'a5', level: 'specialist', topic: 'psychological', ordered_on: '2022-09-01' },
    ]);
    expect(assessmentLadder(rows, lastDay)).toEqual({
      done: [
        { level: 'basic', doneOn: '2022-09-20', topics: ['health'] },
        { level: 'wider_basic', doneOn: '2022-11-01', topics: ['work_ability', 'functional_ability'] },
      ],
      highest: 'wider_basic',
    });
    expect(assessmentLadder(rows, '2023-12-31').highest).toBe('specialist');
    expect(assessmentLadder(rows, '2022-09-19')).toEqual({ done: [], highest: null });
  });

  test.each([
    [364, 0],
    [365, 1],
  ])('SYS-60: the same topic again within the window is a duplicate to ask about: %i days, %i', (withinDays, found) => {
    const rows = [
      { topic: 'work_ability', doneOn: '2022-01-10' },
      { topic: 'work_ability', doneOn: '2023-01-10' },
      { topic: 'health', doneOn: '2022-01-12' },
    ] as const;
    expect(repeatedAssessments(rows, withinDays)).toHaveLength(found);
  });
});
