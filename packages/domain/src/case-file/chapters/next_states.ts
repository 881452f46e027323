import { eventEntries } from '../../catalogue/event-entries.ts';
import { isInForce } from '../../pathway/path-facts.ts';
import { nextStates as nextStatesOf, transitionsBetween } from '../../pathway/machine.ts';
import { states } from '../../pathway/states.ts';
import { transitions } from '../../pathway/transitions.ts';
import type { Guard, TransitionDeclaration } from '../../pathway/transition.ts';
import type { CaseFile } from '../case-file.ts';
import { allNamed, defineChapter, inWords, named, type Named } from '../chapter.ts';

const lacking = {
  permission: { fi: 'asiakkaan lupa', sv: 'klientens tillstånd', en: 'the client’s permission' },
  previous_case: { fi: 'aiempi päättynyt asia', sv: 'ett tidigare avslutat ärende', en: 'an earlier case that has ended' },
} as const;

/** What a guard still lacks on the day; empty where it lets the case pass. */
const lackedBy: { readonly [Kind in Guard['kind']]: (guard: Extract<Guard, { kind: Kind }>, file: CaseFile) => readonly Named[] } = {
  event: ({ anyOf }, { events }) => (events.some(({ event }) => anyOf.includes(event)) ? [] : allNamed(eventEntries, anyOf)),
  // Where nobody recorded consents, it is not known to be lacking.
  permission: (_, { facts, on }) =>
    facts.consents === undefined || facts.consents.some((consent) => isInForce(consent, on)) ? [] : [inWords(lacking, 'permission')],
  previous_case: (_, { previous }) => (previous === undefined ? [inWords(lacking, 'previous_case')] : []),
};

const lackedByGuard = (guard: Guard, file: CaseFile): readonly Named[] => lackedBy[guard.kind](guard as never, file);

export const nextStates = defineChapter({
  place: 30,
  title: { fi: 'Mitä voi seurata', sv: 'Vad som kan följa', en: 'What may follow' },
  columns: ['state', 'when', 'lacks'],
  tell: (file) => {
    const current = file.stays.at(-1)?.state ?? null;
    return nextStatesOf(current).flatMap((state) =>
      transitionsBetween(current, state).map((id) => {
        const { label, guards = [] }: TransitionDeclaration = transitions[id];
        return { state: named(states, state), when: label, lacks: guards.flatMap((guard) => lackedByGuard(guard, file)) };
      }),
    );
  },
});
