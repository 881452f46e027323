import { describe, expect, test } from 'vitest';
import {
  admitsFrom,
  descriptionProgress,
  filledCanvas,
  interfaceGaps,
  pathOnPackage,
  serviceCardOn,
  servicePackageOn,
  termAgreement,
} from '../../src/casework.ts';
import { locales } from '../../src/index.ts';
import { metricIds } from '../../src/metrics.ts';
import type { StateId } from '../../src/pathway.ts';
import {
  canvasFieldIds,
  canvasWorkshops,
  contestedConcepts,
  furtherTerms,
  glossary,
  interfaceCounterpartIds,
  serviceCardFieldIds,
  serviceCards,
  serviceIds,
  servicePackages,
  teamCompositions,
  termOfMetric,
  termOfService,
  type ServicePackage,
  type Term,
  pkpkPhaseIds,
} from '../../src/reference.ts';
import { rowOf, rowsOf } from './row-of.ts';

const o1 = { organisation_id: 'o1' } as const;

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
    expect(phases.map(({ phase }) => phase)).toEqual(pkpkPhaseIds);
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

  test('SYS-10: contested terms are defined in three languages, with their variants', () => {
    const contested = Object.values(contestedConcepts).map(({ term }) => terms[term]!);
    expect(contested).not.toEqual([]);
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
