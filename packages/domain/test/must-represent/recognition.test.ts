import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assessmentLadder,
  contactChannelIds,
  flagIds,
  healthChecks,
  intakeGaps,
  mainStatuses,
  nextStepIds,
  nextStepOptions,
  offeredInstruments,
  outreachFunnel,
  outreachStanding,
  outreachSteps,
  packageTriggers,
  physicianVisitStanding,
  promptsToAsk,
  ratingChange,
  recognitionInstruments,
  recognitionRouteIds,
  referralChannelIds,
  referralHolder,
  referralSourceIds,
  referralStages,
  repeatedAssessments,
  resources,
  roleIds,
  scoreBandsOverlap,
  scoreGuidances,
  serviceCardOn,
  sourcesOf,
  stateIds,
  stepAfterRating,
  suggestedStep,
  teamEntryRules,
  terminalStateIds,
  transitionIds,
  transitions,
  triggerIds,
  validatePath,
  walkIns,
  workAbilityRatings,
  type Column,
  type DatedConsent,
  type StateId,
  type TeamEntryRule,
} from '../../src/index.ts';
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

  test('SYS-49: the routes are four, and any professional may be the one who recognises', () => {
    expect(recognitionRouteIds).toHaveLength(4);
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
      { value: 4, ratedOn: '2022-09-05', channel: 'on_site', unit: 'Ulvila', repeatNo: 0 },
      { value: 6, ratedOn: '2022-12-01', channel: 'phone_call', unit: 'Pori', repeatNo: 1 },
      { value: 8, ratedOn: '2023-03-01', channel: null, unit: null, repeatNo: 2 },
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

describe('people found before they ask', () => {
  const round = { organisation_id: 'o1', lawful_basis: 'Sopimus' };
  const rounds = [
    rowOf('outreach', {
      ...round,
      round_id: 'r1',
      held_on: '2022-10-01',
      identified: '200',
      contacted: '160',
      reached: '60',
      in_service: '30',
    }),
    rowOf('outreach', {
      organisation_id: 'o1',
      round_id: 'r2',
      held_on: '2022-11-01',
      identified: '100',
      contacted: '80',
      reached: '20',
      in_service: '0',
    }),
    rowOf('outreach', {
      ...round,
      round_id: 'r3',
      held_on: '2023-06-01',
      identified: '500',
      contacted: '0',
      reached: '0',
      in_service: '0',
    }),
  ];

  test('SYS-56: the funnel is counts of rounds by a day, and says which round names no lawful basis', () => {
    expect(outreachFunnel(rounds, lastDay)).toEqual({
      steps: [
        { step: 'identified', people: 300, shareOfPrevious: null },
        { step: 'contacted', people: 240, shareOfPrevious: 0.8 },
        { step: 'reached', people: 80, shareOfPrevious: 1 / 3 },
        { step: 'in_service', people: 30, shareOfPrevious: 0.375 },
      ],
      withoutLawfulBasis: ['r2'],
    });
    expect(outreachSteps.map((step) => resources.outreach.columns[step].type)).toEqual(Array(4).fill('integer'));
    const named = Object.values<Column>(resources.outreach.columns).flatMap(({ references }) => references ?? []);
    expect(named).toEqual(['organisations']);
  });

  test.each<[string, Partial<Parameters<typeof outreachStanding>[0]>, ReturnType<typeof outreachStanding>]>([
    ['consented before', { consents: [{ askedOn: '2022-09-01', givenOn: '2022-09-04' }] }, 'case'],
    ['consented on the day', { consents: [{ askedOn: '2022-09-05', givenOn: '2022-09-05' }] }, 'case'],
    ['consented after', { consents: [{ askedOn: '2022-09-05', givenOn: '2022-09-06' }] }, 'not_yet'],
    ['withdrew before', { consents: [{ askedOn: '2022-08-01', givenOn: '2022-08-01', withdrawnOn: '2022-09-01' }] }, 'not_yet'],
    ['was never asked', { consents: [] }, 'not_yet'],
    ['consents are not recorded', { consents: null }, 'consent_not_recorded'],
    ['came by themselves', { referralSource: 'self', consents: [] }, 'not_from_outreach'],
  ])('SYS-56: who was found in a register is a case only by consenting: %s', (_, facts, expected) => {
    expect(outreachStanding({ referralSource: 'kela_data_mining', referredOn: '2022-09-05', consents: [], ...facts })).toBe(expected);
  });

  const visit = { ...e1, visit_id: 'v1', booked_on: '2022-09-01' };

  test.each([
    ['2022-08-31', null, null],
    ['2022-09-01', 'booked_on', null],
    ['2022-09-08', 'coordinator_met_on', null],
    ['2022-09-20', 'visited_on', true],
    ['2022-10-01', 'statement_on', true],
  ] as const)('SYS-57: booking, coordinator, physician and statement follow one another: by %s %s', (on, reached, coordinatorFirst) => {
    const row = rowOf('physician_visits', {
      ...visit,
      coordinator_met_on: '2022-09-08',
      visited_on: '2022-09-20',
      statement_on: '2022-10-01',
    });
    expect(physicianVisitStanding(row, on)).toMatchObject({ reached, coordinatorFirst });
  });

  test('SYS-57: a coordinator who came after the physician did not come first; one that nobody wrote down is not known', () => {
    const late = rowOf('physician_visits', { ...visit, visited_on: '2022-09-20', coordinator_met_on: '2022-09-21' });
    expect(physicianVisitStanding(late, lastDay).coordinatorFirst).toBe(false);
    const unknown = physicianVisitStanding(rowOf('physician_visits', { ...visit, visited_on: '2022-09-20' }), lastDay);
    expect(unknown).toMatchObject({ reached: 'visited_on', coordinatorFirst: null });
    expect(unknown.steps[1]).toEqual({ step: 'coordinator_met_on', on: null });
  });

  test('SYS-58: a self-check in Omaolo is a way in which a need is recognised, and comes by the net', () => {
    const row = rowOf('signals', {
      ...e1,
      signal_id: 's1',
      recognised_on: '2022-09-05',
      route: 'mapping',
      instrument: 'omaolo_wellbeing_check',
    });
    expect(row.instrument).toBe('omaolo_wellbeing_check');
    expect(recognitionInstruments.omaolo_wellbeing_check.scoredBy).toBeNull();
    expect(rowOf('referrals', { ...e1, referral_id: 'r1', received_on: '2022-09-05', channel: 'online' }).channel).toBe('online');
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

describe('the way in', () => {
  test('SYS-61: no file of the intake asks for a benefit or a diagnosis', () => {
    const asked = (['clients', 'episodes', 'referrals', 'signals'] as const).flatMap((file) =>
      Object.entries<Column>(resources[file].columns).flatMap(([name, { required }]) => (required ? [name] : [])),
    );
    expect([...new Set(asked)].toSorted()).toEqual(
      'client_id episode_id observed_until organisation_id received_on recognised_on referral_id referred_on route signal_id team_id'.split(
        ' ',
      ),
    );
    for (const rule of Object.values<TeamEntryRule>(teamEntryRules)) {
      expect(Object.keys(rule).filter((key) => !['label', 'onlyFrom', 'source'].includes(key))).toEqual([]);
    }
  });

  test('SYS-61: every source may come by every channel, whatever the client’s position or illness, and goes the same way', () => {
    const way = [
      { state: 'need_recognised', enteredOn: '2022-09-01' },
      { state: 'consent_requested', enteredOn: '2022-09-02' },
      { state: 'referred', enteredOn: '2022-09-03' },
      { state: 'in_triage', enteredOn: '2022-09-04' },
    ] as const;
    expect(validatePath(way)).toEqual([]);
    for (const referral_source of referralSourceIds) {
      for (const main_status of [undefined, ...mainStatuses]) {
        const cells = { ...e1, client_id: 'c1', organisation_id: 'o1', team_id: 't1', referred_on: '2022-09-04', observed_until: lastDay };
        const flags = flagIds.join(';');
        expect(rowOf('episodes', { ...cells, referral_source, flags, ...(main_status !== undefined && { main_status }) })).toMatchObject({
          referral_source,
          flags,
        });
      }
    }
    for (const channel of referralChannelIds) {
      expect(rowOf('referrals', { ...e1, referral_id: 'r1', received_on: '2022-09-04', channel }).channel).toBe(channel);
    }
  });

  test('SYS-61: a referral tells its channel and its source, the client’s own contact too; what is missing is named', () => {
    const referral = (referral_id: string, channel?: string) =>
      rowOf('referrals', { ...e1, referral_id, received_on: '2022-09-04', ...(channel !== undefined && { channel }) });
    expect(intakeGaps({ referralSource: 'self', referrals: [referral('r1', 'phone')] })).toEqual([]);
    expect(intakeGaps({ referralSource: 'self', referrals: [] })).toEqual([{ missing: 'referral' }]);
    expect(intakeGaps({ referralSource: 'unknown', referrals: [referral('r1', 'phone'), referral('r2')] })).toEqual([
      { missing: 'source' },
      { missing: 'channel', referralId: 'r2' },
    ]);
  });

  test('SYS-62: who walks in has no appointment, and how soon an assessment was done is told', () => {
    const referrals = rowsOf('referrals', { ...e1, received_on: '2022-09-05' }, [
      { referral_id: 'r1', channel: 'walk_in' },
      { referral_id: 'r2', channel: 'phone' },
    ]);
    const assessments = rowsOf('assessments', { ...e1, level: 'basic', topic: 'work_ability' }, [
      { assessment_id: 'a0', done_on: '2022-09-01' },
      { assessment_id: 'a2', done_on: '2022-09-20', booked_for: '2022-09-20' },
      { assessment_id: 'a1', done_on: '2022-09-05' },
    ]);
    const none = { referralId: 'r1', cameOn: '2022-09-05', assessedOn: null, waitDays: null, wasBooked: null };
    expect(walkIns(referrals, assessments, lastDay)).toEqual([{ ...none, assessedOn: '2022-09-05', waitDays: 0, wasBooked: false }]);
    expect(walkIns(referrals, assessments.slice(0, 2), lastDay)).toMatchObject([{ waitDays: 15, wasBooked: true }]);
    expect(walkIns(referrals, [], lastDay)).toEqual([none]);
    expect(walkIns(referrals, assessments, '2022-09-04')).toEqual([]);
  });

  test('SYS-62: what a walk-in holds is for the organisation to write on a card, and is empty until then', () => {
    const card = rowOf('service_cards', {
      organisation_id: 'o1',
      card: 'walk_in',
      version: '1',
      field: 'content',
      language: 'fi',
      text: 'Arviointi alkaa heti',
      valid_from: '2022-09-01',
    });
    expect(serviceCardOn([], 'walk_in', lastDay)).toBeNull();
    expect(serviceCardOn([card], 'walk_in', lastDay)?.fields.content?.fi).toBe('Arviointi alkaa heti');
  });

  test('SYS-63: the options are all listed in order, with the contacts of the client’s own area', () => {
    const directory = [
      rowOf('directory', {
        organisation_id: 'o1',
        counterpart: 'municipal_employment_services',
        role: 'work_coach',
        channel: 'phone_call',
      }),
      rowOf('directory', { organisation_id: 'o1', counterpart: 'kela', role: 'kela_expert' }),
      rowOf('directory', { organisation_id: 'o2', counterpart: 'municipal_employment_services', role: 'own_worker' }),
    ];
    const options = nextStepOptions(directory, 'o1');
    expect(options.map(({ id }) => id)).toEqual(nextStepIds);
    expect(options.filter(({ contacts }) => contacts.length > 0)).toMatchObject([
      {
        id: 'work_coach',
        contacts: [{ counterpart: 'municipal_employment_services', role: 'work_coach', channel: 'phone_call', page: null }],
      },
    ]);
    expect(options.filter(({ when }) => when !== null).map(({ id }) => id)).toEqual(['own_worker', 'coordinator']);
  });

  test.each(nextStepIds)('SYS-63: that the client was guided to %s is recorded with the sign', (guided_to) => {
    const row = rowOf('signals', { ...e1, signal_id: 's1', recognised_on: '2022-09-05', route: 'asking', guided_to });
    expect(row.guided_to).toBe(guided_to);
  });

  const referral = (cells: Partial<Record<'handled_on' | 'readdressed_on' | 'readdressed_to', string>>) =>
    rowOf('referrals', { ...e1, referral_id: 'r1', received_on: '2022-09-05', ...cells });

  test.each([
    ['stays with its receiver', {}, { teamId: 't1', standing: 'open', readdressed: false, fault: null }],
    [
      'is passed on to another team',
      { readdressed_on: '2022-09-07', readdressed_to: 't2' },
      { teamId: 't2', standing: 'open', readdressed: true, fault: null },
    ],
    [
      'is handled by it',
      { readdressed_on: '2022-09-07', readdressed_to: 't2', handled_on: '2022-09-10' },
      { teamId: 't2', standing: 'handled', readdressed: true, fault: null },
    ],
    [
      'cannot be sent to nobody',
      { readdressed_on: '2022-09-07' },
      { teamId: 't1', standing: 'open', readdressed: false, fault: 'to_nobody' },
    ],
    [
      'cannot be sent on to its receiver',
      { readdressed_on: '2022-09-07', readdressed_to: 't1' },
      { teamId: 't1', standing: 'open', readdressed: false, fault: 'to_nobody' },
    ],
    [
      'cannot be passed on before it came',
      { readdressed_on: '2022-09-01', readdressed_to: 't2' },
      { teamId: 't1', standing: 'open', readdressed: false, fault: 'before_it_came' },
    ],
    [
      'is passed on later than the day asked about',
      { readdressed_on: '2023-01-02', readdressed_to: 't2' },
      { teamId: 't1', standing: 'open', readdressed: false, fault: null },
    ],
  ] as const)('SYS-64: somebody answers for a referral from the day it came: it %s', (_, cells, expected) => {
    expect(referralHolder(referral(cells), 't1', lastDay)).toEqual(expected);
    expect(referralHolder(referral(cells), 't1', '2022-09-04')).toBeNull();
  });

  test('SYS-64: whatever is written of a referral, from its day on one team answers for it, and only another team takes it over', () => {
    const day = fc.integer({ min: 1, max: 30 }).map((date) => `2022-09-${String(date).padStart(2, '0')}`);
    const maybe = fc.option(day, { nil: null });
    fc.assert(
      fc.property(day, maybe, maybe, fc.option(fc.constantFrom('t1', 't2'), { nil: null }), day, (came, handled, passed, passedTo, on) => {
        const row = { received_on: came, handled_on: handled, readdressed_on: passed, readdressed_to: passedTo };
        const holder = referralHolder(row, 't1', on);
        expect(holder === null).toBe(on < came);
        if (holder === null) return;
        expect(holder.teamId).toBe(holder.readdressed ? 't2' : 't1');
        if (holder.readdressed) expect(holder.fault).toBeNull();
      }),
    );
  });

  test('SYS-64: nothing in the model is a rejection, and triage ends only in a service that took over, or by the client’s own going', () => {
    const codes = [...stateIds, ...terminalStateIds, ...Object.keys(referralStages)];
    expect(codes.filter((code) => /reject|refus|declin|not_eligible/.test(code))).toEqual([]);
    const onwards = transitionIds
      .filter((id) => sourcesOf(id).includes('in_triage'))
      .flatMap((id): readonly StateId[] => transitions[id].to);
    const endings = terminalStateIds.filter((id) => onwards.includes(id));
    expect(endings).toEqual(['ended_guided_elsewhere', 'ended_withdrew', 'ended_moved', 'ended_deceased']);
    expect(onwards).toContain('referred');
  });
});
