import { describe, expect, test } from 'vitest';
import {
  coachingStage,
  employerContacts,
  fidelityTotal,
  hasSameCoach,
  isOpenToAge,
  pathTemplatesFor,
  pensionApplications,
  serviceTray,
} from '../../src/casework.ts';
import { resources } from '../../src/data-package.ts';
import {
  fidelityScales,
  flagIds,
  pathTemplates,
  pilots,
  practices,
  publishedProportions,
  referralSourceIds,
  serviceIds,
  services,
  type Service,
} from '../../src/reference.ts';
import { rowOf, rowsOf } from './row-of.ts';

const e1 = { episode_id: 'e1' } as const;
const unknown = { flags: [], segment: null, teServicesEnough: null } as const;

describe('paths for groups of clients', () => {
  test('SYS-77: the social-care path is offered where public employment services alone are not enough', () => {
    const [template, ...others] = pathTemplatesFor({ ...unknown, teServicesEnough: false });
    expect(others).toEqual([]);
    expect(pathTemplates[template!].entryRule).toBe('te_services_not_enough');
    expect(pathTemplatesFor(unknown)).toEqual([]);
  });

  test('SYS-82: the path of a student who needs special support is in development', () => {
    expect(pathTemplates.student_special_support.status).toBe('in_development');
    expect(pathTemplatesFor({ ...unknown, segment: 'student_support' })).toEqual(['student_special_support']);
  });

  test('SYS-83: neuropsychiatric clients have a flag and a path', () => {
    expect(flagIds).toContain('nepsy');
    expect(pathTemplatesFor({ ...unknown, flags: ['nepsy'] })).toEqual(['nepsy']);
  });

  test('SYS-84: the competence centre for immigrants refers and serves; clients have a flag, a path and a language', () => {
    expect(referralSourceIds).toContain('immigrant_competence_centre');
    expect(serviceIds).toContain('immigrant_competence_centre');
    expect(pathTemplatesFor({ ...unknown, flags: ['immigrant_integration'] })).toEqual(['immigrants']);
    expect(rowOf('clients', { client_id: 'c1', organisation_id: 'o1', contact_language: 'other' }).contact_language).toBe('other');
  });

  test('SYS-85: Ohjaamo refers and serves, and is for people under 30', () => {
    expect(referralSourceIds).toContain('ohjaamo');
    expect([isOpenToAge('ohjaamo', 29), isOpenToAge('ohjaamo', 30), isOpenToAge('ohjaamo', null)]).toEqual([true, false, null]);
  });
});

describe('work', () => {
  const row = rowOf('coaching', {
    coaching_id: 'k1',
    ...e1,
    started_on: '2022-01-10',
    search_started_on: '2022-02-01',
    job_found_on: '2022-04-20',
    job_started_on: '2022-05-02',
    open_labour_market: 'true',
    hours_per_week: '20',
    same_coach: 'true',
    ended_on: '2023-05-02',
  });

  test('SYS-78: coaching goes from its start by search, a job found and support on the job to its end, with one coach', () => {
    const episode = {
      startedOn: row.started_on,
      searchStartedOn: row.search_started_on,
      jobFoundOn: row.job_found_on,
      jobStartedOn: row.job_started_on,
      openLabourMarket: row.open_labour_market,
      hoursPerWeek: row.hours_per_week,
      endedOn: row.ended_on,
    };
    const days = ['2022-01-10', '2022-02-01', '2022-04-20', '2022-05-02', '2023-05-02'];
    expect(days.map((on) => coachingStage(episode, on))).toEqual(['started', 'job_search', 'job_found', 'on_the_job', 'ended']);
    expect(hasSameCoach([], row.same_coach)).toBe(true);
  });

  test('SYS-78: a review rates 25 criteria from 1 to 5, and has a total of 25 to 125 once all are rated', () => {
    const items = Object.keys(fidelityScales.ips_25.items);
    expect(items).toHaveLength(25);
    const reviewed = (rated: readonly string[]) =>
      fidelityTotal(fidelityScales.ips_25, { reviewedOn: '2023-09-15', ratings: rated.map((item) => ({ item, rating: 3 })) });
    expect(reviewed(items)).toMatchObject({ complete: true, total: 75, lowestPossible: 25, highestPossible: 125 });
    expect(reviewed(items.slice(1))).toEqual({ complete: false, unratedItems: items.slice(0, 1) });
  });

  test('SYS-79: pilots tell how many were coached and employed, and that what employed means is missing', () => {
    const told = publishedProportions([pilots().p16_lempaala_coaching, pilots().p17_kangasala_lempaala_coaching], 'coaching_employed');
    expect(told.map(({ numerator, denominator }) => [numerator, denominator])).toEqual([
      [10, 35],
      [10, 15],
    ]);
    expect(pilots().p16_lempaala_coaching.risks.map(({ risk }) => risk)).toContain('outcome_undefined');
  });

  test('SYS-80: the subcontracting model was designed and not piloted', () => {
    expect(pilots().p18_subcontracting.status).toBe('designed_not_piloted');
  });

  test('SYS-87: an application for a pension is decided, and a rejection leads back to the team', () => {
    const events = rowsOf('events', e1, [
      { event: 'pension_applied', occurred_on: '2023-01-10' },
      { event: 'disability_pension_rejected', occurred_on: '2023-05-10' },
    ]).map(({ event, occurred_on: occurredOn }) => ({ event, occurredOn }));
    expect(pensionApplications(events)).toEqual([
      { appliedOn: '2023-01-10', decidedOn: '2023-05-10', decision: 'rejected', next: 'team_planning' },
    ]);
  });

  test('SYS-88: TOIKE is a service by its id, and nothing is made up of it', () => {
    expect(serviceIds).toContain('toike');
  });

  test('SYS-89: Salo is set beside others without numbers, by the practice of reviewing rehabilitation jointly', () => {
    expect(pilots().p33_salo_model.numbers).toEqual([]);
    expect(practices).toHaveProperty('rehab_options_reviewed_jointly');
    expect(rowOf('practices', { team_id: 't1', practice: 'rehab_options_reviewed_jointly', from_on: '2022-01-01' }).team_id).toBe('t1');
  });

  test('SYS-91: contacts with employers are counted, and no employer is known', () => {
    const contact = rowOf('activities', {
      activity_id: 'a1',
      organisation_id: 'o1',
      kind: 'employer_contact',
      held_on: '2022-03-31',
      events: '12',
    });
    expect(employerContacts([{ kind: contact.kind, heldOn: contact.held_on, events: contact.events }], '2022-01-01', '2022-12-31')).toEqual(
      { contacts: 12, rowsWithoutCount: 0 },
    );
    expect(Object.keys(resources.activities.columns).filter((name) => name.includes('employer'))).toEqual([]);
  });
});

describe('what there is', () => {
  test('SYS-86: places are counted by service, municipality and day', () => {
    const row = rowOf('places', {
      organisation_id: 'o1',
      service: 'rehabilitative_work_activity',
      municipality: 'Kajaani',
      counted_on: '2022-05-01',
      places: '40',
      users: '31',
    });
    expect(row).toMatchObject({ places: 40, users: 31 });
    const counted = [{ service: row.service, municipality: row.municipality, countedOn: row.counted_on, places: row.places }];
    expect(serviceTray(counted, 'Kajaani', '2022-06-01')).toContainEqual({ service: 'rehabilitative_work_activity', availableHere: true });
  });

  test('SYS-90: learning is a part of the catalogue of services', () => {
    const learning = serviceIds.filter((id) => (services[id] as Service).category === 'education');
    expect(learning.length).toBeGreaterThan(0);
  });
});
