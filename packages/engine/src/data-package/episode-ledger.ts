import type { EpisodeInTurn } from '@polku/domain/data-package';
import type { Day } from '@polku/domain/pathway';
import { dayNumber, GrowingArray, isoDay } from './growing-array.ts';

interface EpisodeFacts {
  readonly row: number;
  readonly referredOn: string | null;
  readonly observedUntil: string | null;
  /** Places of the client and the team in their files; −1 where they are not known. */
  readonly client: number;
  readonly team: number;
}

/** What later files are checked against, of every episode, in columns of integers (24 bytes an episode). */
export class EpisodeLedger {
  readonly #row = new GrowingArray();
  readonly #referredOn = new GrowingArray();
  readonly #observedUntil = new GrowingArray();
  readonly #endedOn = new GrowingArray();
  readonly #client = new GrowingArray();
  readonly #team = new GrowingArray();

  add({ row, referredOn, observedUntil, client, team }: EpisodeFacts): void {
    this.#row.push(row);
    this.#referredOn.push(dayNumber(referredOn));
    this.#observedUntil.push(dayNumber(observedUntil));
    this.#endedOn.push(0);
    this.#client.push(client);
    this.#team.push(team);
  }

  get length(): number {
    return this.#row.length;
  }

  /** Row and period of an episode; undefined where a date of it was refused. */
  periodOf(place: number): { readonly row: number; readonly referredOn: Day; readonly observedUntil: Day } | undefined {
    const [from, until] = [this.#referredOn.get(place), this.#observedUntil.get(place)];
    return from === 0 || until === 0 ? undefined : { row: this.#row.get(place), referredOn: isoDay(from), observedUntil: isoDay(until) };
  }

  rowOf(place: number): number {
    return this.#row.get(place);
  }

  /** Whether two episodes are of one client; so they may be, where a client is not known. */
  mayBeOfOneClient(place: number, other: number): boolean {
    const [client, otherClient] = [this.#client.get(place), this.#client.get(other)];
    return client < 0 || otherClient < 0 || client === otherClient;
  }

  teamOf(place: number): number {
    return this.#team.get(place);
  }

  /** For each episode the one of the same client before it, −1 where it is the client's first. */
  precedingOfClient(): Int32Array {
    const preceding = new Int32Array(this.#row.length).fill(-1);
    const order = Uint32Array.from({ length: this.#row.length }, (_, place) => place).sort(
      (a, b) => this.#client.get(a) - this.#client.get(b) || this.#referredOn.get(a) - this.#referredOn.get(b),
    );
    for (let index = 1; index < order.length; index += 1) {
      const [before, place] = [order[index - 1]!, order[index]!];
      if (this.#client.get(place) >= 0 && this.#client.get(before) === this.#client.get(place)) preceding[place] = before;
    }
    return preceding;
  }

  isBeforeReferral(place: number, date: string): boolean {
    return dayNumber(date) < this.#referredOn.get(place);
  }

  isAfterObservation(place: number, date: string): boolean {
    const until = this.#observedUntil.get(place);
    return until !== 0 && dayNumber(date) > until;
  }

  /** Takes note of an end of the episode: the first counts. */
  noteEnd(place: number, date: string): void {
    const [day, first] = [dayNumber(date), this.#endedOn.get(place)];
    if (first === 0 || day < first) this.#endedOn.set(place, day);
  }

  /** Every episode, client by client and team by team, in the order of their referrals. */
  *inTurn(): Generator<EpisodeInTurn> {
    const order = Uint32Array.from({ length: this.#row.length }, (_, place) => place).sort(
      (a, b) =>
        this.#client.get(a) - this.#client.get(b) ||
        this.#team.get(a) - this.#team.get(b) ||
        this.#referredOn.get(a) - this.#referredOn.get(b) ||
        this.#row.get(a) - this.#row.get(b),
    );
    let [clientBefore, teamBefore] = [-1, -1];
    for (const place of order) {
      const [client, team] = [this.#client.get(place), this.#team.get(place)];
      const followsOwn = client >= 0 && team >= 0 && client === clientBefore && team === teamBefore;
      yield { row: this.#row.get(place), followsOwn, referredOn: this.#referredOn.get(place), lastDay: this.#endOf(place) };
      [clientBefore, teamBefore] = [client, team];
    }
  }

  /** An episode lasts until it is ended, or as long as it is known about. */
  #endOf(place: number): number {
    return this.#endedOn.get(place) || this.#observedUntil.get(place);
  }
}
