import { stateIds, type StateId } from '../pathway/states.ts';
import { plainWordsOfStates } from '../pathway/states/plain-words.ts';
import type { Text } from '../text.ts';

const declared: Readonly<Record<StateId, Text | null>> = plainWordsOfStates;

/** What each state of the pathway means to the client, said to the client in plain words. Null of what nobody is to read: death. */
export const plainStates = /* @__PURE__ */ Object.fromEntries(stateIds.map((id) => [id, declared[id]])) as Readonly<
  Record<StateId, Text | null>
>;
