import {
  absences,
  builtInInstruments,
  clocks,
  comparablePairs,
  consentForms,
  consentScopes,
  contactChannels,
  contestedConcepts,
  dataPackageDescriptor,
  eventIds,
  eventsBeforeReferral,
  flags,
  glossary,
  hypotheses,
  invariants,
  isTerminal,
  metrics,
  nearestIds,
  nextStates,
  organisations,
  pathwayKinds,
  pilotFactRules,
  pilots,
  planBlocks,
  planKinds,
  planRules,
  policies,
  PolkuError,
  recognitionInstruments,
  recognitionRoutes,
  referralChannels,
  referralSources,
  roles,
  rules,
  scoreGuidances,
  segments,
  services,
  stateDetails,
  stateIds,
  states,
  transitions,
  triggers,
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
  organisations: () => entriesOf(organisations),
  'referral-sources': () => entriesOf(referralSources),
  segments: () => entriesOf(segments),
  flags: () => entriesOf(flags),
  metrics: () => entriesOf(metrics),
  hypotheses: () => entriesOf(hypotheses),
  pilots: () => entriesOf(pilots()),
  'comparable-pairs': () => entriesOf(comparablePairs),
  events: () => eventIds.map((id) => ({ id, mayPrecedeReferral: (eventsBeforeReferral as readonly string[]).includes(id) })),
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
