import { nextStates, sameDayOrder, stateIds, type StateId } from '@polku/domain/pathway';
import type { EventId } from '@polku/domain/reference';
import type { ScenarioPathway } from '../../scenario/pathway.ts';
import type { Random } from '../random.ts';

export interface Dated {
  readonly event: EventId;
  readonly on: number;
  readonly detail?: string;
}

interface Entry {
  readonly state: StateId;
  readonly on: number;
}

const following: ReadonlyMap<StateId | null, ReadonlySet<StateId>> = new Map(
  [null, ...stateIds].map((state) => [state, new Set(nextStates(state))]),
);
const place: ReadonlyMap<StateId, number> = new Map(sameDayOrder.map((state, index) => [state, index]));

/**
 * One case on its way through the states, and the milestones that go with it. It passes only as the state machine lets it, and
 * only on days on which the path reads the right way round; days are counted from 1970-01-01.
 */
export class Walk {
  readonly entries: Entry[] = [];
  readonly events: Dated[] = [];
  readonly #unrecorded: ReadonlySet<EventId>;

  /** A kind of milestone is written down every time in an episode, or never. */
  constructor(recordedShares: ScenarioPathway['recordedShares'], random: Random) {
    const shares = Object.entries(recordedShares) as [EventId, number][];
    this.#unrecorded = new Set(shares.filter(([, share]) => !random.happens(share)).map(([event]) => event));
  }

  get state(): StateId | null {
    return this.entries.at(-1)?.state ?? null;
  }

  /** The day on which the present state was entered. */
  get since(): number {
    return this.entries.at(-1)?.on ?? Number.NEGATIVE_INFINITY;
  }

  /** The first day, from a day on, on which a state can be entered: those of one day are read in the order `sameDayOrder`. */
  firstDayFor(state: StateId, from: number): number {
    const { state: present } = this;
    const readsBackwards = present !== null && place.get(state)! <= place.get(present)!;
    return Math.max(from, readsBackwards ? this.since + 1 : this.since);
  }

  /** @throws where the machine has no such passage, or the day would read before the present state. */
  enter(state: StateId, on: number): void {
    if (!following.get(this.state)!.has(state)) throw new Error(`no transition leads from ${this.state} to ${state}`);
    if (on < this.firstDayFor(state, on)) throw new Error(`${state} cannot be entered before ${this.state}`);
    this.entries.push({ state, on });
  }

  note(event: EventId, on: number): void {
    if (!this.#unrecorded.has(event)) this.events.push({ event, on });
  }
}
