import {
  absences,
  assessmentLevels,
  assessmentTopics,
  assignmentKinds,
  builtInInstruments,
  canvasFields,
  canvasWorkshops,
  clocks,
  communicationChannels,
  comparablePairs,
  consentForms,
  consentScopes,
  contactChannels,
  contestedConcepts,
  dataPackageDescriptor,
  developmentThemes,
  eventEntries,
  eventsBeforeReferral,
  fidelityScales,
  finalReportItems,
  flags,
  followingStatuses,
  glossary,
  guidanceCriteria,
  hypotheses,
  hypothesesOf,
  interfaceCounterparts,
  interfaceKinds,
  interfaceStates,
  invariants,
  involvementHouse,
  ipsPrinciples,
  isTerminal,
  legalBases,
  metricFacts,
  metrics,
  nearestIds,
  needs,
  networks,
  nextStates,
  obstacles,
  operatingModels,
  organisations,
  pathEntryRules,
  pathTemplates,
  pathwayKinds,
  pilotFactRules,
  pilots,
  pirkanmaaMetricSet,
  pkpkPhases,
  planBlocks,
  planKinds,
  planRules,
  policies,
  PolkuError,
  practices,
  programmeMeasures,
  recognitionInstruments,
  recognitionRoutes,
  referralChannels,
  referralSources,
  reportFields,
  requirements,
  roadmap,
  roles,
  rules,
  scoreGuidances,
  segments,
  serviceCardFields,
  serviceCards,
  services,
  sourceSystems,
  stateDetails,
  stateIds,
  states,
  teamCompositions,
  teamEntryRules,
  teamModels,
  teamPrinciples,
  trainings,
  transitions,
  triggers,
  type MetricId,
} from '@polku/domain';
import { Command } from 'commander';
import { printJson } from './output.ts';

type Entry = { readonly id: string } & Readonly<Record<string, unknown>>;

const entriesOf = (catalogue: Readonly<Record<string, object>>): readonly Entry[] =>
  Object.entries(catalogue).map(([id, entry]) => ({ id, ...entry }));

/** What can be described, each from where it is declared. */
const kinds: Readonly<Record<string, () => readonly Entry[]>> = {
  states: () => stateIds.map((id) => ({ id, ...(isTerminal(id) ? {} : stateDetails[id]), ...states[id], next: nextStates(id) })),
  transitions: () => entriesOf(transitions),
  clocks: () => entriesOf(clocks),
  'pathway-kinds': () => entriesOf(pathwayKinds),
  'pathway-rules': () => entriesOf(invariants),
  services: () => entriesOf(services),
  roles: () => entriesOf(roles),
  'communication-channels': () => entriesOf(communicationChannels),
  'fidelity-scales': () => entriesOf(fidelityScales),
  'ips-principles': () => entriesOf(ipsPrinciples),
  'path-templates': () => entriesOf(pathTemplates),
  'path-entry-rules': () => entriesOf(pathEntryRules),
  trainings: () => entriesOf(trainings),
  'pirkanmaa-metric-set': () => entriesOf(pirkanmaaMetricSet),
  'following-statuses': () => entriesOf(followingStatuses),
  organisations: () => entriesOf(organisations),
  'referral-sources': () => entriesOf(referralSources),
  segments: () => entriesOf(segments),
  flags: () => entriesOf(flags),
  metrics: () =>
    Object.entries(metrics).map(([id, metric]) => ({ id, ...metric, ...metricFacts(metric), hypotheses: hypothesesOf(id as MetricId) })),
  hypotheses: () => entriesOf(hypotheses),
  pilots: () => entriesOf(pilots()),
  'comparable-pairs': () => entriesOf(comparablePairs),
  events: () =>
    entriesOf(eventEntries).map((entry) => ({
      ...entry,
      mayPrecedeReferral: (eventsBeforeReferral as readonly string[]).includes(entry.id),
    })),
  instruments: () => entriesOf(builtInInstruments),
  glossary: () => entriesOf(glossary),
  'contested-concepts': () => entriesOf(contestedConcepts),
  'recognition-routes': () => entriesOf(recognitionRoutes),
  triggers: () => entriesOf(triggers),
  'recognition-instruments': () => entriesOf(recognitionInstruments),
  'score-guidances': () => entriesOf(scoreGuidances),
  'plan-kinds': () => entriesOf(planKinds),
  'plan-blocks': () => entriesOf(planBlocks),
  'consent-forms': () => entriesOf(consentForms),
  'consent-scopes': () => entriesOf(consentScopes),
  'referral-channels': () => entriesOf(referralChannels),
  'contact-channels': () => entriesOf(contactChannels),
  'assessment-levels': () => entriesOf(assessmentLevels),
  'assessment-topics': () => entriesOf(assessmentTopics),
  'involvement-levels': () => entriesOf(involvementHouse),
  practices: () => entriesOf(practices),
  requirements: () => entriesOf(requirements),
  'legal-bases': () => entriesOf(legalBases),
  'source-systems': () => entriesOf(sourceSystems),
  'interface-counterparts': () => entriesOf(interfaceCounterparts),
  'interface-kinds': () => entriesOf(interfaceKinds),
  'interface-states': () => entriesOf(interfaceStates),
  'pkpk-phases': () => entriesOf(pkpkPhases),
  'report-fields': () => entriesOf(reportFields),
  'final-report-items': () => entriesOf(finalReportItems),
  'canvas-fields': () => entriesOf(canvasFields),
  'canvas-workshops': () => entriesOf(canvasWorkshops),
  roadmap: () => entriesOf(roadmap),
  obstacles: () => entriesOf(obstacles),
  needs: () => entriesOf(needs),
  'assignment-kinds': () => entriesOf(assignmentKinds),
  'team-models': () => entriesOf(teamModels),
  'team-compositions': () => entriesOf(teamCompositions),
  'team-entry-rules': () => entriesOf(teamEntryRules),
  'guidance-criteria': () => entriesOf(guidanceCriteria),
  'service-cards': () => entriesOf(serviceCards),
  'service-card-fields': () => entriesOf(serviceCardFields),
  'development-themes': () => entriesOf(developmentThemes),
  'operating-models': () => entriesOf(operatingModels),
  'programme-measures': () => entriesOf(programmeMeasures),
  'team-principles': () => entriesOf(teamPrinciples),
  networks: () => entriesOf(networks),
  policies: () => entriesOf(policies),
  reasons: () => entriesOf(absences),
  rules: () => entriesOf(rules),
  'pilot-rules': () => entriesOf(pilotFactRules),
  'plan-rules': () => entriesOf(planRules),
  schema: () => dataPackageDescriptor().resources.map((resource) => ({ id: resource.name, ...resource })),
};

function describe(kind: string, id: string | undefined): readonly Entry[] | Entry {
  const entries = kinds[kind]?.();
  if (entries === undefined)
    throw new PolkuError('unknown_kind', `There is no kind of that name. Kinds: ${Object.keys(kinds).join(', ')}.`);
  if (id === undefined) return entries;
  const entry = entries.find((candidate) => candidate.id === id);
  if (entry === undefined) {
    const nearest = nearestIds(
      id,
      entries.map((candidate) => candidate.id),
    );
    throw new PolkuError('unknown_id', `There is no such id among ${kind}. The nearest: ${nearest.join(', ')}.`);
  }
  return entry;
}

export function describeCommand(): Command {
  return new Command('describe')
    .description(`definitions: ${Object.keys(kinds).join(', ')}`)
    .argument('<kind>', 'what to describe')
    .argument('[id]', 'one of them')
    .option('--json', 'print one JSON document')
    .action((kind: string, id: string | undefined, { json }: { json?: boolean }) => {
      const described = describe(kind, id);
      if (json) printJson(described);
      else if (Array.isArray(described))
        for (const { id: each, label } of described as readonly Entry[])
          console.log(label === undefined ? each : `${each}  ${(label as { en: string }).en}`);
      else printJson(described);
    });
}
