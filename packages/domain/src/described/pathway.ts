import { eventEntries } from '../catalogue/event-entries.ts';
import { eventsBeforeReferral } from '../catalogue/events.ts';
import { pathEntryRules, pathTemplates } from '../catalogue/path-templates.ts';
import { clocks } from '../pathway/clocks.ts';
import { pathwayKinds } from '../pathway/continuation-paths.ts';
import { invariants } from '../pathway/invariants.ts';
import { isTerminal, nextStates } from '../pathway/machine.ts';
import { stateDetails } from '../pathway/state-details.ts';
import { stateIds, states } from '../pathway/states.ts';
import { transitions } from '../pathway/transitions.ts';
import { entriesOf, type DescribedKind } from './entry.ts';

export const pathwayDescribed: Readonly<Record<string, DescribedKind>> = {
  states: {
    title: { fi: 'Polun tilat', sv: 'Stigens tillstånd', en: 'States of the pathway' },
    entries: () =>
      stateIds.map((id) => {
        const { phase, label, source } = states[id];
        return { id, ...(isTerminal(id) ? {} : stateDetails[id]), phase, label, source, next: nextStates(id) };
      }),
  },
  transitions: {
    title: { fi: 'Siirtymät', sv: 'Övergångar', en: 'Transitions' },
    entries: () => entriesOf(transitions),
  },
  clocks: {
    title: { fi: 'Kellot', sv: 'Klockor', en: 'Clocks' },
    entries: () => entriesOf(clocks),
  },
  'pathway-kinds': {
    title: { fi: 'Jatkopolut', sv: 'Fortsatta stigar', en: 'Continuation paths' },
    entries: () => entriesOf(pathwayKinds),
  },
  'pathway-rules': {
    title: { fi: 'Polun säännöt', sv: 'Stigens regler', en: 'Rules of the pathway' },
    entries: () => entriesOf(invariants),
  },
  events: {
    title: { fi: 'Tapahtumat', sv: 'Händelser', en: 'Events' },
    entries: () =>
      entriesOf(eventEntries).map((entry) => ({
        ...entry,
        mayPrecedeReferral: (eventsBeforeReferral as readonly string[]).includes(entry.id),
      })),
  },
  'path-templates': {
    title: { fi: 'Polkumallit', sv: 'Stigmallar', en: 'Path templates' },
    entries: () => entriesOf(pathTemplates),
  },
  'path-entry-rules': {
    title: { fi: 'Polulle pääsyn säännöt', sv: 'Regler för tillträde', en: 'Entry rules of paths' },
    entries: () => entriesOf(pathEntryRules),
  },
};
