import { describe, expect, test } from 'vitest';
import { communicationChannels } from './communication-channels.ts';
import { fidelityScales, ipsPrinciples } from './fidelity-scales.ts';
import { eventEntries } from './event-entries.ts';
import { flags } from './flags.ts';
import { builtInInstruments, scoreOccasions } from './instruments.ts';
import { organisations } from './organisations/index.ts';
import { followingStatuses, pirkanmaaMetricSet } from './metric-sets.ts';
import { pathEntryRules, pathTemplates } from './path-templates.ts';
import { referralSources } from './referral-sources.ts';
import { roles } from './roles/index.ts';
import { deriveSegment, segments, type SegmentFacts } from './segments.ts';
import { serviceCategories, type Service } from './services/service.ts';
import { services } from './services/index.ts';
import { trainings } from './trainings.ts';
import type { CatalogueEntry } from './entry.ts';
import { furtherTerms } from './glossary/further-terms.ts';
import { glossary } from './glossary/index.ts';
import { contestedConcepts } from './glossary/contested-concepts.ts';
import { recognitionRoutes } from './recognition/routes.ts';
import { triggers } from './recognition/triggers.ts';
import { recognitionInstruments } from './recognition/instruments.ts';
import { planKinds } from './plans/plan-kinds.ts';
import { planBlocks } from './plans/plan-blocks.ts';
import { consentForms } from './consents/consent-forms.ts';
import { consentScopes } from './consents/consent-scopes.ts';
import { referralChannels } from './referral-channels.ts';
import { contactChannels } from './contact-channels.ts';
import { assessmentLevels } from './assessments/assessment-levels.ts';
import { assessmentTopics } from './assessments/assessment-topics.ts';
import { involvementHouse } from './involvement-levels.ts';
import { practices } from './practices.ts';
import { requirements } from './requirements/requirements.ts';
import { legalBases } from './requirements/legal-bases.ts';
import { sourceSystems } from './source-systems.ts';
import { pkpkPhases } from './steering/pkpk-phases.ts';
import { interfaceCounterparts } from './steering/interfaces.ts';
import { reportFields } from './steering/report-fields.ts';
import { finalReportItems } from './steering/final-report-items.ts';
import { canvasFields } from './steering/canvas-fields.ts';
import { canvasWorkshops } from './steering/canvas-workshops.ts';
import { roadmap } from './steering/roadmap.ts';
import { obstacles } from './obstacles/index.ts';
import { needs } from './needs.ts';
import { assignmentKinds } from './assignment-kinds.ts';
import { teamModels } from './teams/team-models.ts';
import { teamCompositions } from './teams/team-compositions.ts';
import { teamEntryRules } from './teams/team-entry-rules.ts';
import { guidanceCriteria } from './recognition/guidance-criteria.ts';
import { serviceCards } from './service-cards/service-cards.ts';
import { serviceCardFields } from './service-cards/service-card.ts';
import { developmentThemes } from './steering/development-themes.ts';
import { operatingModels } from './steering/operating-models.ts';
import { programmeMeasures } from './steering/programme-measures.ts';
import { teamPrinciples } from './teams/team-principles.ts';
import { concurrentProgrammes } from './steering/concurrent-programmes.ts';
import { evaluationRounds } from './steering/evaluation-rounds.ts';
import { modelPublications, modelPublicationStatuses } from './steering/model-publications.ts';
import { programmes } from './steering/programmes.ts';
import { servicePackages } from './steering/service-packages.ts';
import { steeringBodies } from './steering/steering-bodies.ts';
import { teamFrame } from './teams/team-frame.ts';
import { networks } from './networks.ts';
import { metricIds } from '../metrics/ids.ts';
import { metrics } from '../metrics/index.ts';
import { states } from '../pathway/states.ts';
import { locales } from '../text.ts';

/** Swedish and English words that are one, and names of Finland that English keeps. */
const spelledAlike = new Set(['Kela', 'pension', 'Plan', 'Definition', 'Social situation', 'November 2022', 'December 2022']);

describe.each<[string, Readonly<Record<string, CatalogueEntry>>, number]>([
  ['services', services, 110],
  ['referral sources', referralSources, 29],
  ['roles', roles, 53],
  ['organisations', organisations, 61],
  ['events', eventEntries, 44],
  ['segments', segments, 10],
  ['flags', flags, 23],
  ['instruments', builtInInstruments, 2],
  ['glossary', glossary, 135],
  ['further terms', furtherTerms, 7],
  ['contested concepts', contestedConcepts, 5],
  ['recognition routes', recognitionRoutes, 4],
  ['triggers', triggers, 10],
  ['recognition instruments', recognitionInstruments, 6],
  ['plan kinds', planKinds, 9],
  ['plan blocks', planBlocks, 8],
  ['consent forms', consentForms, 3],
  ['consent scopes', consentScopes, 8],
  ['referral channels', referralChannels, 7],
  ['contact channels', contactChannels, 5],
  ['assessment levels', assessmentLevels, 3],
  ['assessment topics', assessmentTopics, 9],
  ['involvement levels', involvementHouse, 7],
  ['practices', practices, 15],
  ['requirements', requirements, 9],
  ['legal bases', legalBases, 9],
  ['source systems', sourceSystems, 8],
  ['PKPK phases', pkpkPhases, 7],
  ['interface counterparts', interfaceCounterparts, 5],
  ['fidelity scales', fidelityScales, 1],
  ['items of the IPS scale', fidelityScales.ips_25.items, 25],
  ['principles of IPS', ipsPrinciples, 10],
  ['path templates', pathTemplates, 4],
  ['entry rules of paths', pathEntryRules, 4],
  ['trainings', trainings, 6],
  ['communication channels', communicationChannels, 11],
  ['metrics of the Pirkanmaa project', pirkanmaaMetricSet, 6],
  ['statuses of following', followingStatuses, 4],
  ['report fields', reportFields, 4],
  ['final report items', finalReportItems, 15],
  ['canvas fields', canvasFields, 11],
  ['canvas workshops', canvasWorkshops, 4],
  ['roadmap periods', roadmap, 13],
  ['obstacles', obstacles, 39],
  ['needs', needs, 7],
  ['assignment kinds', assignmentKinds, 6],
  ['team models', teamModels, 7],
  ['team compositions', teamCompositions, 8],
  ['team entry rules', teamEntryRules, 5],
  ['guidance criteria', guidanceCriteria, 2],
  ['service cards', serviceCards, 2],
  ['fields of service cards', serviceCardFields, 11],
  ['development themes', developmentThemes, 4],
  ['operating models', operatingModels, 6],
  ['programme measures', programmeMeasures, 8],
  ['programmes', programmes, 1],
  ['concurrent programmes', concurrentProgrammes, 2],
  ['service packages', servicePackages, 2],
  ['parts of a service package', servicePackages.varsinais_suomi.boxes, 3],
  ['steering bodies', steeringBodies, 9],
  ['rounds of evaluation', evaluationRounds, 2],
  ['publications of models', modelPublications, 1],
  ['statuses of publications', modelPublicationStatuses, 3],
  ['questions of a team’s frame', teamFrame, 4],
  ['team principles', teamPrinciples, 4],
  ['networks', networks, 6],
  ['states', states, 27],
])('%s', (_, list, count) => {
  test(`are ${count}, each with labels and a source`, () => {
    expect(Object.keys(list)).toHaveLength(count);
    for (const [id, { label, source }] of Object.entries(list)) {
      expect(id).toMatch(/^[a-z][a-z0-9_]*$/);
      expect(locales.every((locale) => label[locale].trim().length > 0)).toBe(true);
      expect(source).not.toBe('');
    }
  });

  test('are translated: what two languages spell alike is a name, or known to be alike', () => {
    const alike = Object.values(list).filter(({ label, isName }) => !isName && new Set(Object.values(label)).size < locales.length);
    expect(alike.map(({ label }) => label.en).filter((word) => !spelledAlike.has(word))).toEqual([]);
  });

  test('have labels that differ within each language', () => {
    for (const locale of locales) {
      const labels = Object.values(list).map(({ label }) => label[locale]);
      expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
    }
  });
});

test('the catalogue declares 65 metrics', () => {
  expect(metricIds).toHaveLength(65);
  expect(Object.keys(metrics)).toEqual(metricIds);
});

test('every category of services has some, and eight services stand on the service tray', () => {
  const list: readonly Service[] = Object.values(services);
  expect(new Set(list.map(({ category }) => category))).toEqual(new Set(Object.keys(serviceCategories)));
  expect(list.filter(({ onServiceTray }) => onServiceTray)).toHaveLength(8);
});

test('windows of the occasions hold their target and do not overlap', () => {
  const windows = Object.values(scoreOccasions);
  for (const { fromDay, toDay, targetDay } of windows) expect(fromDay <= targetDay && targetDay <= toDay).toBe(true);
  for (const [index, { fromDay }] of windows.slice(1).entries()) expect(fromDay).toBeGreaterThan(windows[index]!.toDay);
});

describe('the segment of an episode', () => {
  const jobseeker: SegmentFacts = { mainStatus: 'unemployed_jobseeker', socialServicesClient: false, ageYears: 40, monthsUnemployed: 3 };
  test.each<[string, Partial<SegmentFacts>, string]>([
    ['on disability pension, whatever else', { mainStatus: 'disability_pension', ageYears: 25 }, 'pension_wants_work'],
    ['on sick leave', { mainStatus: 'sick_leave_or_subsidy' }, 'sick_leave_or_subsidy'],
    ['a student of 25', { mainStatus: 'student', ageYears: 25 }, 'student_support'],
    ['outside services', { mainStatus: 'outside_services' }, 'outside_services'],
    ['29, unemployed for two years', { ageYears: 29, monthsUnemployed: 24 }, 'young_under_30'],
    [
      '30, with an own worker, unemployed for two years',
      { ageYears: 30, socialServicesClient: true, monthsUnemployed: 24 },
      'adult_social_client',
    ],
    ['unemployed for 12 months', { monthsUnemployed: 12 }, 'long_term_unemployed'],
    ['unemployed for 11 months', { monthsUnemployed: 11 }, 'recent_unemployed_30_54'],
    ['54', { ageYears: 54 }, 'recent_unemployed_30_54'],
    ['55', { ageYears: 55 }, 'recent_unemployed_55_plus'],
    ['of unknown age', { ageYears: null }, 'other_or_unknown'],
    ['of unknown length of unemployment', { monthsUnemployed: null }, 'other_or_unknown'],
    ['not known to have an own worker', { socialServicesClient: null, monthsUnemployed: 24 }, 'long_term_unemployed'],
    ['of unknown status', { mainStatus: null }, 'other_or_unknown'],
    ['of another status', { mainStatus: 'other' }, 'other_or_unknown'],
  ])('%s', (_, facts, segment) => {
    expect(deriveSegment({ ...jobseeker, ...facts })).toBe(segment);
  });
});
