import { describe, expect, test } from 'vitest';
import {
  admitsFrom,
  canvasFieldIds,
  canvasWorkshops,
  concurrentProgrammes,
  contestedConcepts,
  dataPackageDescriptor,
  descriptionProgress,
  developmentThemes,
  draftSteeringReport,
  evaluationRounds,
  filledCanvas,
  finalReportState,
  furtherTerms,
  followingStatuses,
  glossary,
  interfaceCounterpartIds,
  interfaceGaps,
  leaderView,
  locales,
  metricFacts,
  metricFates,
  metricIds,
  metrics,
  modelPublications,
  operatingModelIds,
  operatingModelsOf,
  pathOnPackage,
  pilotRisks,
  pilots,
  pilotStanding,
  pirkanmaaMetricSet,
  programmeLinks,
  programmeMeasures,
  programmes,
  reportFieldIds,
  requirementChecklist,
  requirementIds,
  resourceNames,
  resources,
  roadmapOf,
  serviceCardFieldIds,
  serviceCardOn,
  serviceCards,
  serviceIds,
  servicePackageOn,
  servicePackages,
  steeringBodies,
  steeringTrail,
  stepsInForce,
  teamCompositions,
  termAgreement,
  termOfMetric,
  termOfService,
  themeAttendance,
  versionFollowed,
  type Evaluation,
  type FinalReportItemId,
  type Result,
  type ServicePackage,
  type StateId,
  type Term,
} from '../../src/index.ts';
import { rowOf, rowsOf } from './row-of.ts';

const o1 = { organisation_id: 'o1' } as const;
const p1 = { pilot_id: 'p1' } as const;
const pilotRow = (cells: Parameters<typeof rowOf<'pilots'>>[1] = {}) =>
  rowOf('pilots', { ...p1, ...o1, name: 'Kokeilu', starts_on: '2022-08-01', ...cells });

describe('the programme', () => {
  test('SYS-01: the programme has eight numbered measures of two ministries, projects, and national targets with their year', () => {
    const numbered = Object.values(programmeMeasures).map(({ owner, number }) => `${owner} ${number}`);
    expect(new Set(numbered).size).toBe(8);
    const { numbers } = programmes.work_ability_programme;
    expect(numbers).toContainEqual(expect.objectContaining({ metric: 'employment_rate', value: 0.75, year: 2025 }));
    expect(numbers).toContainEqual(expect.objectContaining({ metric: 'projects', value: 22 }));
  });

  test.each(Object.values(pilots()).map((pilot) => [pilot.id, pilot] as const))(
    'SYS-01: %s carries out a measure, and belongs to one project where the sources name one',
    (_, pilot) => {
      const { project, measures } = programmeLinks(pilot);
      expect(measures.length).toBeGreaterThan(0);
      expect(project !== null).toBe(pilot.project !== null);
    },
  );

  test('SYS-01: a pilot of one’s own names its project and measures, and what it leaves out is told', () => {
    const linked = pilotRow({
      project: 'Osaksi',
      measures: 'support_for_work_ability;supported_employment',
      operating_model: 'subcontracting',
    });
    expect(pilotStanding(linked)).toMatchObject({
      project: 'Osaksi',
      measures: ['support_for_work_ability', 'supported_employment'],
      missingLinks: [],
    });
    expect(pilotStanding(pilotRow()).missingLinks).toEqual(['project', 'measures', 'operating_model']);
  });

  test('SYS-02: a unit’s nine requirements stand by their latest assessment, with evidence and day, and make the model so complete', () => {
    const assess = (requirement: string, assessed_on: string, met: string, evidence = 'Kuvaus') =>
      rowOf('requirements', { team_id: 't1', requirement, assessed_on, met, evidence });
    const [first, second] = requirementIds;
    const rows = [
      assess(first!, '2022-05-01', 'true', 'Vanha kuvaus'),
      assess(first!, '2022-11-01', 'false', 'Uusi kuvaus'),
      assess(second!, '2022-05-01', 'true'),
      assess(second!, '2023-05-01', 'false'),
    ].map(({ requirement, assessed_on: assessedOn, met, evidence }) => ({ requirement, assessedOn, met, evidence }));
    const { items, met, notAssessed, completeness } = requirementChecklist(rows, '2022-12-31');
    expect(items).toHaveLength(9);
    expect(items[0]).toEqual({ requirement: first, status: 'not_met', assessedOn: '2022-11-01', evidence: 'Uusi kuvaus' });
    expect(items[1]).toMatchObject({ status: 'met', assessedOn: '2022-05-01' });
    expect([met, notAssessed]).toEqual([1, 7]);
    expect(completeness).toEqual({ atLeast: 1 / 9, atMost: 8 / 9 });
  });

  test('SYS-03: a programme that runs at the same time is another explanation, and a risk to resources', () => {
    const touched = pilotStanding(pilotRow({ concurrent_programmes: 'future_health_and_social_services_centre', owner_role: 'leader' }));
    expect(touched.concurrentProgrammes).toEqual(['future_health_and_social_services_centre']);
    expect(touched.risks).toEqual(['concurrent_programme', 'time_taken_elsewhere']);
    expect(concurrentProgrammes.future_health_and_social_services_centre.projects).toEqual(['hella']);
    const [kainuu] = programmeLinks(pilots().p37_kainuu_team).concurrent;
    expect(kainuu?.effects).toContain('resource_risk');
    expect(programmeLinks(pilots().p26_health_centre_pairs).concurrent[0]?.effects).toContain('confounder');
  });
});

describe('describing the services', () => {
  test('SYS-04: an interface is described in words, agreed on by a day, and what is lacking is listed party by party', () => {
    const cell = { ...o1, counterpart: 'kela', described: 'true' } as const;
    const rows = rowsOf('interfaces', cell, [
      { kind: 'interface', state: 'present', agreed_on: '2022-05-02', text: 'Kela kutsuu verkoston koolle.' },
      { kind: 'interface', state: 'target' },
      { kind: 'structure', state: 'present', described: 'false' },
    ]);
    expect(rows[0]).toMatchObject({ text: 'Kela kutsuu verkoston koolle.', agreed_on: '2022-05-02' });
    const gaps = interfaceGaps(rows.map((row) => ({ ...row, agreedOn: row.agreed_on })));
    expect(gaps.map(({ counterpart }) => counterpart)).toEqual(interfaceCounterpartIds);
    const kela = gaps.find(({ counterpart }) => counterpart === 'kela')!;
    expect(kela.missing.map(({ kind, state }) => `${kind} ${state}`)).toEqual(['structure present', 'structure target']);
    expect(kela.notAgreed.map(({ kind, state }) => `${kind} ${state}`)).toEqual(['interface target']);
  });

  test('SYS-05: each of seven phases of the description has a status and an owner, and one that is stuck says why', () => {
    const { phases, doneCount, unowned } = descriptionProgress(
      rowsOf('description_phases', o1, [
        { phase: 'situation_analysis', status: 'done', owner_role: 'planner', done_on: '2022-03-08' },
        { phase: 'implementation_and_steering', status: 'blocked', blocked_because: 'Hyvinvointialueen valmistelu on kesken.' },
        { phase: 'goals', status: 'blocked', owner_role: 'planner' },
      ]),
    );
    expect(phases).toHaveLength(7);
    expect(doneCount).toBe(1);
    expect(phases.find(({ phase }) => phase === 'implementation_and_steering')).toMatchObject({
      status: 'blocked',
      ownerRole: null,
      blockedBecause: 'Hyvinvointialueen valmistelu on kesken.',
      lacksReason: false,
    });
    expect(phases.find(({ phase }) => phase === 'goals')?.lacksReason).toBe(true);
    expect(phases.find(({ phase }) => phase === 'segmentation')?.status).toBeNull();
    expect(unowned).toContain('implementation_and_steering');
    expect(unowned).not.toContain('situation_analysis');
  });

  test('SYS-06: an organisation fills in the fields of the canvas, and the workshops have day, time and phase', () => {
    const filled = filledCanvas(
      rowsOf('canvas', o1, [
        { field: 'core_problem', text: 'Kokonaiskuva puuttuu.', updated_on: '2022-03-08' },
        { field: 'deliver', text: 'Kuvaus ja suunnitelma.' },
      ]),
    );
    expect(filled.map(({ field }) => field)).toEqual(canvasFieldIds);
    expect(filled.filter(({ text }) => text !== null)).toEqual([
      { field: 'core_problem', phase: null, text: 'Kokonaiskuva puuttuu.', updatedOn: '2022-03-08' },
      { field: 'deliver', phase: 4, text: 'Kuvaus ja suunnitelma.', updatedOn: null },
    ]);
    const [first] = Object.values(canvasWorkshops);
    expect(first).toMatchObject({ heldOn: '2022-03-08', startsAt: '12:30', endsAt: '15:30', works: ['explore', 'define'] });
    expect(Object.values(canvasWorkshops).map(({ heldOn }) => heldOn)).toEqual(['2022-03-08', '2022-04-19', '2022-04-26', '2022-05-17']);
  });

  const inForce = { ...o1, version: '2', in_force_from: '2022-08-01' } as const;
  const packageRows = [
    ...rowsOf('package_boxes', inForce, [
      { box: 'services', label: 'Palvelut', level: '3', states: 'waiting_for_service;on_pathway', services: 'work_coaching' },
      {
        box: 'team',
        label: 'Tiimi',
        level: '2',
        states: 'team_planning;plan_drafting',
        services: 'work_ability_team',
        team_models: 'centralised',
        roles: 'work_ability_coordinator',
        counterparts: 'kela;te_services',
      },
      { box: 'team', version: '1', label: 'Tiimit', in_force_from: '2018-01-01', team_models: 'regional' },
    ]),
    rowOf('package_boxes', { ...o1, version: '3', box: 'team', label: 'Luonnos' }),
  ];

  test('SYS-07: of a package the newest version in force holds, level by level, with services, teams, roles and interfaces', () => {
    const followed = servicePackageOn(packageRows, '2022-12-31');
    expect(followed).toMatchObject({ version: 2, inForceFrom: '2022-08-01' });
    expect(followed?.parts.map(({ box }) => box)).toEqual(['team', 'services']);
    expect(followed?.parts[0]).toMatchObject({
      services: ['work_ability_team'],
      teamModels: ['centralised'],
      roles: ['work_ability_coordinator'],
      counterparts: ['kela', 'te_services'],
    });
    expect(servicePackageOn(packageRows, '2022-07-31')).toMatchObject({ version: 1 });
    expect(servicePackageOn(packageRows, '2017-12-31')).toBeNull();
  });

  test('SYS-07: the path of one client is drawn on the map of the package', () => {
    const path = (
      [
        ['team_planning', '2022-09-01'],
        ['plan_drafting', '2022-09-10'],
        ['on_pathway', '2022-10-01'],
        ['ended_employed', '2023-03-01'],
      ] as const
    ).map(([state, enteredOn]) => ({ state, enteredOn }));
    expect(pathOnPackage(servicePackageOn(packageRows, '2022-12-31')!.parts, path)).toEqual([
      { box: 'team', from: '2022-09-01', to: '2022-10-01' },
      { box: 'services', from: '2022-10-01', to: '2023-03-01' },
      { box: null, from: '2023-03-01', to: null },
    ]);
  });

  test('SYS-07: the package of Varsinais-Suomi has three levels with services, teams, roles and states, and the parties around it', () => {
    const { boxes, interfaces, version }: ServicePackage = servicePackages.varsinais_suomi;
    expect([version, Object.keys(boxes), interfaces]).toEqual([
      1,
      ['recognition', 'basic_services', 'special_expertise'],
      interfaceCounterpartIds,
    ]);
    const parts = Object.entries(boxes).map(([box, { states }]) => ({ box, states }));
    const consulted = (['need_recognised', 'team_planning', 'specialist_consultation'] satisfies StateId[]).map((state, month) => ({
      state,
      enteredOn: `2022-0${month + 1}-01`,
    }));
    expect(pathOnPackage(parts, consulted).map(({ box }) => box)).toEqual(['recognition', 'basic_services', 'special_expertise']);
    expect(boxes['special_expertise']?.teamModels).toEqual(['special_expertise']);
  });

  const cardRows = rowsOf('service_cards', { ...o1, card: 'basic_services', owner_role: 'planner' }, [
    { version: '1', field: 'aim', language: 'fi', text: 'Vanha tavoite', valid_from: '2021-01-01' },
    { version: '2', field: 'aim', language: 'fi', text: 'Tavoite', valid_from: '2022-01-01' },
    { version: '2', field: 'aim', language: 'sv', text: 'Mål', valid_from: '2022-01-01' },
    { version: '3', field: 'aim', language: 'fi', text: 'Tuleva tavoite', valid_from: '2024-01-01' },
  ]);

  test('SYS-08: a card has typed fields in each language, a version, an owner and a first day of validity', () => {
    const card = serviceCardOn(cardRows, 'basic_services', '2022-12-31');
    expect(card).toMatchObject({ version: 2, ownerRole: 'planner', validFrom: '2022-01-01' });
    expect(Object.keys(card!.fields)).toEqual(serviceCardFieldIds);
    expect(card!.fields.aim).toEqual({ fi: 'Tavoite', sv: 'Mål', en: '' });
    expect(card!.fields.entry).toBeNull();
    expect(card!.untranslated).toEqual([{ field: 'aim', language: 'en' }]);
    expect(serviceCardOn(cardRows, 'basic_services', '2021-12-31')?.fields.aim?.fi).toBe('Vanha tavoite');
    expect(serviceCardOn(cardRows, 'basic_services', '2020-12-31')).toBeNull();
  });

  test('SYS-08: the card of the basic services is told in every field and language', () => {
    for (const field of serviceCardFieldIds)
      for (const locale of locales) expect(serviceCards.basic_services.fields[field][locale], `${field} ${locale}`).toBeTruthy();
  });

  test('SYS-09: seven work full time in the special expertise team, and clients come by professional referral only', () => {
    const { fields, team } = serviceCards.special_expertise_team;
    expect(Object.keys(fields)).toEqual(serviceCardFieldIds);
    const { core, entryRule } = teamCompositions[team];
    expect(core.filter(({ fullTime }) => fullTime).map(({ role }) => role)).toEqual([
      'work_ability_coordinator',
      'social_worker',
      'occupational_physician',
      'psychiatric_nurse',
      'expert_by_experience',
      'kela_adviser',
      'employment_expert',
    ]);
    expect(admitsFrom(entryRule, 'self')).toBe(false);
    expect(admitsFrom(entryRule, 'te_services')).toBe(false);
    expect(admitsFrom(entryRule, 'health_centre_physician')).toBe(true);
    expect(admitsFrom(entryRule, 'unknown')).toBeNull();
    expect(admitsFrom('all_unemployed', 'self')).toBe(true);
  });
});

describe('words', () => {
  const terms: Readonly<Record<string, Term>> = { ...glossary, ...furtherTerms };

  test('SYS-10: five contested terms are defined in three languages, with their variants', () => {
    const contested = Object.values(contestedConcepts).map(({ term }) => terms[term]!);
    expect(contested).toHaveLength(5);
    for (const { contested: isContested, definition } of contested) {
      expect(isContested).toBe(true);
      for (const locale of locales) expect(definition[locale]).toMatch(/\S/);
    }
    expect(terms['service_path']!.variants).not.toHaveLength(0);
  });

  test.each(metricIds)('SYS-10: the metric %s links to a term', (metric) => {
    expect(terms).toHaveProperty(termOfMetric(metric));
  });

  test.each(serviceIds)('SYS-10: the service %s links to a term', (service) => {
    expect(terms).toHaveProperty(termOfService(service) ?? 'none');
  });

  test('SYS-10: what is counted as time to service hangs on a contested word, a health check too', () => {
    expect(terms[termOfMetric('time_to_service')]!.contested).toBe(true);
    expect(terms[termOfService('health_check_unemployed')!]!.contested).toBe(true);
    expect(terms[termOfService('sick_leave')!]!.contested).toBeUndefined();
  });

  test('SYS-10: organisations tell what they mean, and the meaning that they agree on replaces a dispute', () => {
    const told = { term: 'health_check_for_unemployed', told_on: '2022-03-08' } as const;
    const own = rowsOf('term_meanings', told, [
      { organisation_id: 'o1', meaning: 'Terveydenhoitajan tarkastus' },
      { organisation_id: 'o2', meaning: 'Työkyvyn arvion alku' },
    ]);
    expect(termAgreement(own)).toMatchObject({ status: 'disputed', agreed: null });
    const common = rowOf('term_meanings', {
      ...told,
      ...o1,
      told_on: '2022-05-17',
      meaning: 'Tarkastus ja jatko',
      agreed_on: '2022-05-17',
    });
    expect(termAgreement([...own, common])).toMatchObject({ status: 'agreed', agreed: 'Tarkastus ja jatko' });
  });
});

describe('models and processes', () => {
  test('SYS-11: an operating model is of one of six types, has a region, a status and a day of publishing', () => {
    const row = rowOf('operating_models', {
      ...o1,
      operating_model_id: 'm1',
      type: 'work_ability_support_team',
      region: 'kainuu',
      status: 'published',
      published_on: '2022-10-31',
    });
    expect(row).toMatchObject({ type: 'work_ability_support_team', region: 'kainuu', status: 'published', published_on: '2022-10-31' });
    expect(operatingModelIds).toHaveLength(6);
    expect(resources.operating_models.columns.status.values).toEqual(['draft', 'piloted', 'published']);
    expect(modelPublications.kainuu_team).toMatchObject({ status: 'draft', plannedFor: '2022-10', publishedOn: null });
  });

  test('SYS-11: pilots name the model that they test', () => {
    expect(operatingModelsOf('p01_pori_centralised')).toEqual(['work_ability_support_team']);
    expect(operatingModelsOf('p10_tampere_reception')).toEqual(['work_ability_support_team', 'client_responsible_worker']);
    expect(operatingModelsOf('p18_subcontracting')).toEqual(['subcontracting']);
    expect(pilotStanding(pilotRow({ operating_model: 'service_package' })).operatingModel).toBe('service_package');
    expect(() => pilotRow({ operating_model: 'no_such_model' })).toThrow('unknown_code');
  });

  test('SYS-12: versions of the process have a status and a day of approval, and a case tells which it followed', () => {
    const versions = rowsOf('process_versions', o1, [
      { version: '1', status: 'approved', approved_on: '2021-06-01' },
      { version: '2', status: 'approved', approved_on: '2022-03-01' },
      { version: '3', status: 'draft' },
    ]).map(({ version, approved_on: approvedOn }) => ({ version, approvedOn }));
    const followed = (process_version?: string) => {
      const episode = { ...o1, episode_id: 'e1', client_id: 'c1', team_id: 't1', referred_on: '2022-08-01', observed_until: '2022-12-31' };
      const row = rowOf('episodes', process_version === undefined ? episode : { ...episode, process_version });
      return versionFollowed(row.process_version, versions, row.referred_on);
    };
    expect([followed('2'), followed('1'), followed('3'), followed('9'), followed()]).toEqual([
      'in_force',
      'earlier',
      'draft',
      'unknown_version',
      'not_told',
    ]);
    expect(versionFollowed('2', versions, '2022-02-28')).toBe('later');
    expect(resourceNames.indexOf('process_versions')).toBeLessThan(resourceNames.indexOf('episodes'));
  });
});

describe('steering and reporting', () => {
  test('SYS-13: a decision has a day, a body and words; the body is that of the meeting where the row does not tell', () => {
    const meetings = rowsOf('steering_meetings', p1, [
      { steering_meeting_id: 'm1', body: 'steering_group', held_on: '2022-11-14' },
      { steering_meeting_id: 'm2', body: 'management_group_of_pori', held_on: '2023-05-15' },
    ]);
    const decisions = rowsOf('decisions', p1, [
      { decided_on: '2023-05-15', decision: 'Jatketaan', steering_meeting_id: 'm2', review_on: '2023-09-01' },
      { decided_on: '2022-11-14', decision: 'Aloitetaan', body: 'steering_group', review_on: '2023-05-15' },
      { decided_on: '2022-12-01', decision: 'Nimetään yhteyshenkilö' },
    ]);
    const trail = steeringTrail({ meetings, decisions }, '2023-12-31');
    expect(trail.map(({ decidedOn, body, text, isReviewDue }) => [decidedOn, body, text, isReviewDue])).toEqual([
      ['2022-11-14', 'steering_group', 'Aloitetaan', false],
      ['2022-12-01', null, 'Nimetään yhteyshenkilö', false],
      ['2023-05-15', 'management_group_of_pori', 'Jatketaan', true],
    ]);
    expect(steeringTrail({ meetings, decisions }, '2023-08-31').some(({ isReviewDue }) => isReviewDue)).toBe(false);
  });

  test('SYS-13: the bodies of Pori are known, and so is the chain of decisions that led to its trial', () => {
    expect(steeringBodies.management_group_of_pori).toMatchObject({ task: 'decides', organisation: 'porin_perusturva' });
    const decided = pilots().p01_pori_centralised.chain.filter(({ kind }) => kind === 'decision');
    expect(decided.map(({ from }) => from)).toEqual(['2021-12-17', '2022-02-01']);
  });

  test('SYS-14: a period of the roadmap that is told again keeps its earlier tasks, and tells what was moved', () => {
    const period = { ...p1, period_from: '2021-09-01', period_to: '2021-10-31' } as const;
    const rows = rowsOf('milestones', period, [
      { label: 'Seminaari', revision: '1', recorded_on: '2021-08-01', planned_on: '2022-02-15' },
      { label: 'Verkostot', revision: '1', recorded_on: '2021-08-01', planned_on: '2021-10-31', done_on: '2021-10-20' },
      {
        label: 'Seminaari',
        revision: '2',
        recorded_on: '2021-10-01',
        planned_on: '2022-05-16',
        status: 'siirretty',
        links: 'https://innokyla.fi/a https://innokyla.fi/b',
      },
      { label: 'Palvelukokonaisuus', revision: '2', recorded_on: '2021-10-01' },
    ]);
    const [column, ...others] = roadmapOf(rows, '2022-03-01');
    expect(others).toEqual([]);
    expect(column).toMatchObject({ from: '2021-09-01', to: '2021-10-31' });
    expect(column!.revisions.map(({ revision, tasks }) => [revision, tasks.map(({ label }) => label)])).toEqual([
      [2, ['Seminaari', 'Palvelukokonaisuus']],
      [1, ['Seminaari', 'Verkostot']],
    ]);
    const [seminar] = column!.revisions[0].tasks;
    expect(seminar).toMatchObject({
      standing: 'planned',
      isMoved: true,
      links: ['https://innokyla.fi/a', 'https://innokyla.fi/b'],
    });
    expect(column!.revisions[1]!.tasks.map(({ standing, isMoved }) => [standing, isMoved])).toEqual([
      ['late', false],
      ['done', false],
    ]);
    expect(stepsInForce(rows, '2022-03-01').map(({ label }) => label)).toEqual(['Seminaari', 'Palvelukokonaisuus']);
    expect(roadmapOf(rows, '2021-09-30')[0]!.revisions.map(({ revision }) => revision)).toEqual([1]);
  });

  test('SYS-15: a report has exactly four texts, a period, the role of its author and a day of signing', () => {
    const period = { ...p1, period_from: '2022-01-01', period_to: '2022-06-30', author_role: 'planner' } as const;
    const rows = reportFieldIds.map((field) => rowOf('reports', { ...period, report_id: `r-${field}`, field, text: 'Teksti' }));
    expect(rows.map(({ field }) => field)).toEqual(['situation', 'next_tasks', 'achievements', 'deviations']);
    expect(rows[0]).toMatchObject({ period_from: '2022-01-01', period_to: '2022-06-30', author_role: 'planner', signed_on: null });
    expect(() => rowOf('reports', { ...period, report_id: 'r-5', field: 'a fifth', text: 'Teksti' })).toThrow('unknown_code');
  });

  test('SYS-15: its four texts are drafted from an evaluation in every language, and say where the data say nothing', () => {
    const evaluation = {
      provenance: { asOf: '2022-12-31' },
      pilot: { id: 'p1' },
      results: [{ metric: 'staff_nps', metricVersion: 1, absent: 'not_followed', reason: 'no_rows', sentence: { fi: '', sv: '', en: '' } }],
    } as unknown as Evaluation;
    const { fields } = draftSteeringReport(evaluation, { purpose: null, risks: pilotStanding(pilotRow()).risks });
    expect(Object.keys(fields)).toEqual(reportFieldIds);
    for (const { text } of Object.values(fields)) for (const locale of locales) expect(text[locale]).toMatch(/\.$/);
    expect(fields.deviations.text.en).toContain('Risk: No owner known.');
    expect(fields.deviations.text.en).toContain('Staff experience (NPS)');
    expect(fields.situation.text.sv).toContain('inte nedtecknat');
  });

  test('SYS-15: open steps of the roadmap are the next tasks, each once, though a period was told twice', () => {
    const period = { ...p1, label: 'Seminaari', period_from: '2022-01-01', period_to: '2022-02-28' } as const;
    const rows = rowsOf('milestones', period, [
      { revision: '1', recorded_on: '2021-12-01', planned_on: '2022-02-15' },
      { revision: '2', recorded_on: '2022-02-01', planned_on: '2022-05-16' },
    ]);
    const evaluation = { provenance: { asOf: '2022-03-01' }, pilot: { id: 'p1' }, results: [] } as unknown as Evaluation;
    const { fields } = draftSteeringReport(evaluation, { milestones: stepsInForce(rows, '2022-03-01') });
    expect(fields.next_tasks.text.en).toBe('Open: Seminaari (by 16 May 2022).');
    expect(fields.deviations.text.en).not.toContain('Seminaari');
  });

  test('SYS-16: each of fifteen items of the final report rests on metrics, a text or a decision, and what is missing is told', () => {
    const texts = rowsOf('final_report', p1, [{ item: 'background', text: 'Tarve', written_on: '2022-12-01' }]);
    const results = [{ metric: 'score_count', kind: 'count' }] as unknown as Result[];
    const items = finalReportState({ results, texts, decisions: [] });
    expect(items).toHaveLength(15);
    expect(new Set(items.map(({ boundTo }) => boundTo))).toEqual(new Set(['metrics', 'text', 'decision']));
    const of = (item: FinalReportItemId) => items.find((each) => each.item === item);
    expect(of('background')).toMatchObject({ boundTo: 'text', text: 'Tarve', isReady: true });
    expect(of('conclusions')).toMatchObject({ boundTo: 'text', text: null, isReady: false });
    expect(of('goals')).toMatchObject({ told: ['score_count'], missing: ['employment_share'], isReady: false });
    expect(of('findings')).toMatchObject({ told: ['score_count'], missing: [], isReady: true });
    expect(of('proposals')).toMatchObject({ boundTo: 'decision', isReady: false });
    expect(finalReportState({ results, texts, decisions: ['Jatketaan'] }).find(({ item }) => item === 'proposals')?.isReady).toBe(true);
  });

  test('SYS-17: what the institutes need after the project is described without it: every file, definition and round', () => {
    const { resources: described } = dataPackageDescriptor('after-evaluation', resourceNames);
    expect(described).toHaveLength(resourceNames.length);
    for (const { schema } of described) for (const { description } of schema.fields) expect(description).toMatch(/\S/);
    for (const metric of Object.values(metrics)) expect(metricFacts(metric).files.length).toBeGreaterThan(0);
    expect(evaluationRounds.after_evaluation).toMatchObject({
      by: ['thl', 'ttl'],
      when: 'after_the_project',
      metrics: ['post_evaluation'],
    });
    expect(metrics.data_completeness.kind).toBe('proportion');
  });

  test('SYS-18: participations and different people of a theme are two numbers, and people of two workshops are not added up', () => {
    const workshop = { ...o1, kind: 'theme_workshop', held_on: '2022-05-05', topic: 'supply_of_services' } as const;
    const rows = rowsOf('activities', workshop, [
      { activity_id: 'a1', events: '2', participations: '300', unique_people: '200' },
      { activity_id: 'a2', events: '1', participations: '282', unique_people: '265' },
      { activity_id: 'a3', topic: 'coordination_of_the_path', participations: '40' },
      { activity_id: 'a4', kind: 'training', participations: '99', unique_people: '99' },
    ]);
    expect(themeAttendance(rows)).toEqual([
      { theme: 'supply_of_services', participations: 582, people: { atLeast: 265, atMost: 465 } },
      { theme: 'coordination_of_the_path', participations: 40, people: null },
    ]);
    expect(Object.keys(developmentThemes)).toHaveLength(4);
  });

  test('SYS-19: a pilot may be rooted in the end, and an owner that is missing is shown as a risk even then', () => {
    expect(pilotStanding(pilotRow({ status: 'rooted', owner_role: 'leader' }))).toMatchObject({ status: 'rooted', risks: [] });
    const unowned = pilotStanding(pilotRow({ status: 'rooted' }));
    expect(unowned).toMatchObject({ status: 'rooted', ownerRole: null, risks: ['no_owner_known'] });
    expect(unowned.risks.map((risk) => pilotRisks[risk].label.en)).toEqual(['No owner known']);
    expect(pilotStanding(pilotRow({ status: 'pian valmis' })).status).toBeNull();
    const told = pilots().p09_package_modelling.risks.map(({ risk }) => risk);
    expect(told).toContain('no_owner_known');
  });
});

describe('metrics of a project, and its leaders', () => {
  test('SYS-99: a metric is followed, not possible, not done or later, with the reason, and a silent one is none of these', () => {
    const told = rowsOf('metric_statuses', p1, [
      { metric: 'employment_share', status: 'not_possible', reason: 'Kohderyhmää ei ole lueteltu.' },
      { metric: 'post_evaluation', status: 'later' },
      { metric: 'client_nps', status: 'not_done' },
    ]);
    const results = [
      { metric: 'client_nps', kind: 'score' },
      { metric: 'staff_nps', absent: 'not_followed', reason: 'no_rows' },
    ] as unknown as Result[];
    const fates = metricFates(['employment_share', 'post_evaluation', 'client_nps', 'staff_nps', 'budget'], results, told);
    expect(fates.map(({ status }) => status)).toEqual(['not_possible', 'later', 'followed', null, null]);
    expect(fates[0]!.reason).toBe('Kohderyhmää ei ole lueteltu.');
    expect(fates[2]!.isContradicted).toBe(true);
    expect(fates[3]!.reason).toEqual(expect.objectContaining({ en: expect.stringMatching(/^Not followed/) }));
    expect(Object.keys(followingStatuses)).toEqual(['followed', 'not_possible', 'not_done', 'later']);
  });

  test('SYS-99: the six metrics of Pirkanmaa have a status and a reason each', () => {
    expect(Object.values(pirkanmaaMetricSet).map(({ metric, status }) => `${metric} ${status}`)).toEqual([
      'budget followed',
      'employment_share not_possible',
      'post_evaluation later',
      'client_nps followed',
      'score_change followed',
      'staff_nps not_done',
    ]);
    for (const { reason } of Object.values(pirkanmaaMetricSet)) for (const locale of locales) expect(reason[locale]).toMatch(/\.$/);
  });

  test('SYS-100: leaders see the coordinators’ full-time equivalents, what is done twice and what nobody owns', () => {
    const posts = rowsOf('staffing', { team_id: 't1', role: 'work_ability_coordinator' }, [
      { from_on: '2022-01-01', full_time_equivalents: '1.5' },
      { from_on: '2022-01-01', to_on: '2022-06-30', full_time_equivalents: '1' },
    ]).map((row) => ({ role: row.role, from: row.from_on, to: row.to_on, fullTimeEquivalents: row.full_time_equivalents }));
    const view = leaderView(
      {
        posts,
        openCases: [
          {
            metByTeam: true,
            clientResponsibles: [],
            assessments: [
              { topic: 'work_ability', doneOn: '2022-03-01' },
              { topic: 'work_ability', doneOn: '2022-09-01' },
            ],
          },
        ],
        descriptionPhases: [{ phase: 'goals', status: 'blocked', ownerRole: null }],
        interfaces: [{ counterpart: 'kela', agreedOn: null }],
        pilots: [{ pilot: 'p1', ownerRole: pilotRow().owner_role }],
      },
      '2022-12-31',
    );
    expect(view.coordinatorFullTimeEquivalents).toBe(1.5);
    expect(view.overlaps).toEqual({ casesAssessedAgain: 1, casesWithSeveralResponsible: 0 });
    expect(view.unowned).toEqual({ cases: 1, descriptionPhases: ['goals'], interfaces: ['kela'], pilots: ['p1'] });
  });
});
