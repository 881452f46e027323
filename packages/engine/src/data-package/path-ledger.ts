import { sameDayOrder, validatePath, type Day, type InvariantId, type StateId } from '@polku/domain';
import { dayNumber, GrowingInt32Array } from './growing-array.ts';

interface RecordedEntry {
  readonly row: number;
  /** Place of the episode in its file. */
  readonly episode: number;
  readonly state: StateId;
  readonly enteredOn: Day;
}

/** A rule of the pathway that an episode's recorded states break, at the row that breaks it. */
interface BrokenPathRule {
  readonly row: number;
  readonly rule: InvariantId;
  readonly dates: readonly Day[];
}

const placeInOrder = new Map<string, number>(sameDayOrder.map((state, place) => [state, place]));
const mostRemembered = 100_000;

function isoDay(digits: number): Day {
  const text = String(digits);
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}

/**
 * The states that episodes entered, in columns of integers (16 bytes a row), judged by the rules of the pathway when all rows were
 * seen: rows of an episode may stand anywhere in the file. Events are not held, so that rules that ask for them are not checked.
 */
export class PathLedger {
  readonly #row = new GrowingInt32Array();
  readonly #episode = new GrowingInt32Array();
  readonly #place = new GrowingInt32Array();
  readonly #enteredOn = new GrowingInt32Array();
  #episodeCount = 0;

  add({ row, episode, state, enteredOn }: RecordedEntry): void {
    this.#row.push(row);
    this.#episode.push(episode);
    this.#place.push(placeInOrder.get(state)!);
    this.#enteredOn.push(dayNumber(enteredOn));
    this.#episodeCount = Math.max(this.#episodeCount, episode + 1);
  }

  /** Episode by episode, rule by rule. */
  *brokenRules(): Generator<BrokenPathRule> {
    // With days in order and no other facts, the rules depend on the order of the states alone, and cases go the same ways.
    const sound = new Set<string>();
    for (const entries of this.#paths()) {
      const course = String.fromCharCode(...entries.map((index) => this.#place.get(index)));
      if (sound.has(course)) continue;
      let isSound = true;
      for (const broken of this.#judge(entries)) {
        isSound = false;
        yield broken;
      }
      if (isSound && sound.size < mostRemembered) sound.add(course);
    }
  }

  #judge(indexes: readonly number[]): readonly BrokenPathRule[] {
    const entries = indexes.map((index) => ({
      row: this.#row.get(index),
      state: sameDayOrder[this.#place.get(index)]!,
      enteredOn: isoDay(this.#enteredOn.get(index)),
    }));
    return validatePath(entries).map(({ rule, dates, to }) => ({
      rule,
      dates,
      row: entries.find(({ state, enteredOn }) => state === to && enteredOn === dates[0])!.row,
    }));
  }

  /** The rows of each episode in the order of its path: counted into their places first, since sorting them all costs far more. */
  *#paths(): Generator<readonly number[]> {
    const ends = new Uint32Array(this.#episodeCount + 1);
    for (let index = 0; index < this.#row.length; index += 1) ends[this.#episode.get(index) + 1]! += 1;
    for (let episode = 0; episode < this.#episodeCount; episode += 1) ends[episode + 1]! += ends[episode]!;
    const next = ends.slice();
    const order = new Uint32Array(this.#row.length);
    for (let index = 0; index < this.#row.length; index += 1) order[next[this.#episode.get(index)]!++] = index;
    for (let episode = 0; episode < this.#episodeCount; episode += 1) {
      const rows = Array.from(order.subarray(ends[episode], ends[episode + 1]));
      if (rows.length === 0) continue;
      yield rows.sort((a, b) => this.#enteredOn.get(a) - this.#enteredOn.get(b) || this.#place.get(a) - this.#place.get(b));
    }
  }
}
