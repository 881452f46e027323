import type { Locale, Text } from '../../text.ts';
import { fill } from '../../sentences/prose.ts';
import { isTerminal, liveStateIds, sourcesOf } from '../machine.ts';
import { stateIds, states, type StateId } from '../states.ts';
import { transitionIds, transitions, type TransitionId } from '../transitions.ts';
import type { TransitionDeclaration } from '../transition.ts';

const declared = (id: TransitionId): TransitionDeclaration => transitions[id];

/** Drawn as one line: every transition from one state to another. */
export interface Passage {
  readonly from: StateId;
  readonly to: StateId;
  readonly ids: readonly [TransitionId, ...TransitionId[]];
  readonly loop: boolean;
}

/** More sources than this are told in words: a line from each would hide the rest. */
const mostSourcesDrawn = 2;

/** Transitions that hold from so many states that a diagram tells them in words. */
export const toldTransitions = (): readonly TransitionId[] => transitionIds.filter((id) => sourcesOf(id).length > mostSourcesDrawn);

/** The other transitions, one for each pair of states. */
export function drawnPassages(): readonly Passage[] {
  const told = toldTransitions();
  const passages = new Map<string, Passage>();
  for (const id of transitionIds.filter((each) => !told.includes(each)))
    for (const from of sourcesOf(id))
      for (const to of declared(id).to) {
        const same = passages.get(`${from} ${to}`);
        const ids = same === undefined ? ([id] as const) : ([...same.ids, id] as const);
        passages.set(`${from} ${to}`, { from, to, ids, loop: same?.loop === true || declared(id).loop === true });
      }
  return [...passages.values()];
}

const anyLive: Text = { fi: 'Mikä tahansa avoin tila', sv: 'Vilket öppet läge som helst', en: 'Any open state' };
const anyBetween: Text = {
  fi: 'Mikä tahansa tila väliltä "{first}" – "{last}"',
  sv: 'Vilket läge som helst från "{first}" till "{last}"',
  en: 'Any state from "{first}" to "{last}"',
};

/** The states that a transition with many sources starts from, in words: each stretch of the list of states by its ends. */
export function sourcesInWords(id: TransitionId, locale: Locale): string {
  const sources = sourcesOf(id);
  if (sources.length === liveStateIds.length && !sources.some(isTerminal)) return anyLive[locale];
  return stretchesOf(sources)
    .map(([first, last]) =>
      first === last
        ? `"${states[first].label[locale]}"`
        : fill(anyBetween[locale], { first: states[first].label[locale], last: states[last].label[locale] }),
    )
    .join(' / ');
}

/** The ends of each run of states that stand side by side in the order of the states. */
export function stretchesOf(sources: readonly StateId[]): readonly (readonly [first: StateId, last: StateId])[] {
  const stretches: [StateId, StateId][] = [];
  for (const [place, id] of stateIds.entries()) {
    if (!sources.includes(id)) continue;
    if (place > 0 && stretches.at(-1)?.[1] === stateIds[place - 1]) stretches.at(-1)![1] = id;
    else stretches.push([id, id]);
  }
  return stretches;
}
