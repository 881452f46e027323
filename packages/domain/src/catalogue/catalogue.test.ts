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

describe.each<[string, Readonly<Record<string, CatalogueEntry>>]>([
  ['services', services],
  ['referral sources', referralSources],
  ['roles', roles],
  ['organisations', organisations],
  ['events', eventEntries],
  ['segments', segments],
  ['flags', flags],
  ['instruments', builtInInstruments],
  ['glossary', glossary],
  ['further terms', furtherTerms],
  ['contested concepts', contestedConcepts],
  ['recognition routes', recognitionRoutes],
  ['triggers', triggers],
  ['recognition instruments', recognitionInstruments],
  ['plan kinds', planKinds],
  ['plan blocks', planBlocks],
  ['consent forms', consentForms],
  ['consent scopes', consentScopes],
  ['referral channels', referralChannels],
  ['contact channels', contactChannels],
  ['assessment levels', assessmentLevels],
  ['assessment topics', assessmentTopics],
  ['involvement levels', involvementHouse],
  ['practices', practices],
  ['requirements', requirements],
  ['legal bases', legalBases],
  ['source systems', sourceSystems],
  ['PKPK phases', pkpkPhases],
  ['interface counterparts', interfaceCounterparts],
  ['fidelity scales', fidelityScales],
  ['items of the IPS scale', fidelityScales.ips_25.items],
  ['principles of IPS', ipsPrinciples],
  ['path templates', pathTemplates],
  ['entry rules of paths', pathEntryRules],
  ['trainings', trainings],
  ['communication channels', communicationChannels],
  ['metrics of the Pirkanmaa project', pirkanmaaMetricSet],
  ['statuses of following', followingStatuses],
  ['report fields', reportFields],
  ['final report items', finalReportItems],
  ['canvas fields', canvasFields],
  ['canvas workshops', canvasWorkshops],
  ['roadmap periods', roadmap],
  ['obstacles', obstacles],
  ['needs', needs],
  ['assignment kinds', assignmentKinds],
  ['team models', teamModels],
  ['team compositions', teamCompositions],
  ['team entry rules', teamEntryRules],
  ['guidance criteria', guidanceCriteria],
  ['service cards', serviceCards],
  ['fields of service cards', serviceCardFields],
  ['development themes', developmentThemes],
  ['operating models', operatingModels],
  ['programme measures', programmeMeasures],
  ['programmes', programmes],
  ['concurrent programmes', concurrentProgrammes],
  ['service packages', servicePackages],
  ['parts of a service package', servicePackages.varsinais_suomi.boxes],
  ['steering bodies', steeringBodies],
  ['rounds of evaluation', evaluationRounds],
  ['publications of models', modelPublications],
  ['statuses of publications', modelPublicationStatuses],
  ['questions of a team’s frame', teamFrame],
  ['team principles', teamPrinciples],
  ['networks', networks],
  ['states', states],
])('%s', (_, list) => {
  test('have each labels and a source', () => {
    expect(Object.keys(list)).not.toEqual([]);
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

test('every name of a metric has its definition', () => {
  expect(Object.keys(metrics)).toEqual(metricIds);
});

test('every category of services has some, and some of them stand on the service tray', () => {
  const list: readonly Service[] = Object.values(services);
  expect(new Set(list.map(({ category }) => category))).toEqual(new Set(Object.keys(serviceCategories)));
  expect(list.some(({ onServiceTray }) => onServiceTray)).toBe(true);
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
