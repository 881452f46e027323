import { resources, type Column, type EarlierRows, type ResourceName, type Scale, type WholePackage } from '@polku/domain/data-package';
import { builtInInstruments, scoreOccasionIds, type ConsentPractice } from '@polku/domain/reference';
import { CaseLedger } from './case-ledger.ts';
import { EpisodeLedger } from './episode-ledger.ts';
import { GrowingArray } from './growing-array.ts';
import { KeyIndex } from './key-index.ts';

/** What rows of earlier files leave behind for the rows of later ones to be checked against. */
export class PackageKeys implements EarlierRows {
  readonly episodes = new EpisodeLedger();
  readonly cases = new CaseLedger();
  /** When each team asks for consent, by place of the team; null where it is not told. */
  readonly consentPractices: (ConsentPractice | null)[] = [];
  /** The episodes that others continue, by the place of the other. */
  readonly previousEpisodes = new Map<number, string>();
  /** Year of birth by place of the client; 0 where unknown. */
  readonly birthYears = new GrowingArray();
  /** Episodes of people who were found by data mining, by id, and whether a consent was in force when each began. */
  readonly foundInRegisters = new Map<string, { readonly row: number; readonly referredOn: string; consented: boolean }>();
  readonly #scales = new Map<string, Scale>();
  readonly #arms = new Set<string>();
  readonly #processVersions = new Map<string, Set<string>>();
  readonly #indexes = new Map<string, KeyIndex>();
  readonly #incomplete = new Set<string>();

  constructor() {
    for (const [id, instrument] of Object.entries(builtInInstruments)) {
      this.#scales.set(id, { ...instrument, occasions: scoreOccasionIds });
    }
    const named = new Set(
      Object.values(resources).flatMap(({ columns }) => Object.values<Column>(columns).map(({ references }) => references)),
    );
    for (const { name, key } of Object.values(resources)) {
      if (key.length === 1 || named.has(name)) this.#indexes.set(name, new KeyIndex());
    }
  }

  /** The keys of a resource that one column names; undefined where rows are told apart otherwise. */
  indexOf(resource: string): KeyIndex | undefined {
    return this.#indexes.get(resource);
  }

  has(file: string, id: string): boolean {
    return this.indexOf(file)!.has(id);
  }

  keyCount(file: string): number {
    return this.indexOf(file)!.size;
  }

  keysOf(file: string): Iterable<string> {
    return this.indexOf(file)!.keys();
  }

  organisationOfKey(file: string, id: string): string | null {
    return this.indexOf(file)!.organisationOf(id);
  }

  placeOfEpisode(id: string): number | undefined {
    return this.indexOf('episodes')!.placeOf(id);
  }

  isBeforeReferral(episode: number, day: string): boolean {
    return this.episodes.isBeforeReferral(episode, day);
  }

  isAfterObservation(episode: number, day: string): boolean {
    return this.episodes.isAfterObservation(episode, day);
  }

  markIncomplete(resource: string): void {
    this.#incomplete.add(resource);
  }

  isIncomplete(resource: string): boolean {
    return this.#incomplete.has(resource);
  }

  addArm(pilot: string, arm: string): void {
    this.#arms.add(JSON.stringify([pilot, arm]));
  }

  hasArm(pilot: string, arm: string): boolean {
    return this.#arms.has(JSON.stringify([pilot, arm]));
  }

  /** An instrument that declares no occasions has those of the built-in ones. */
  addScale(instrument: string, scale: Omit<Scale, 'occasions'> & Partial<Pick<Scale, 'occasions'>>): void {
    this.#scales.set(instrument, { occasions: scoreOccasionIds, ...scale });
  }

  scaleOf(instrument: string): Scale | undefined {
    return this.#scales.get(instrument);
  }

  /** An organisation that tells of its process; null where the row tells of no approved version. */
  addVersion(organisation: string, approved: string | null): void {
    const versions = this.#processVersions.get(organisation) ?? new Set();
    if (approved !== null) versions.add(approved);
    this.#processVersions.set(organisation, versions);
  }

  approvedVersionsOf(organisation: string): ReadonlySet<string> | undefined {
    return this.#processVersions.get(organisation);
  }

  /** What the rows left behind, when all were read. */
  wholePackage(isTold: (file: ResourceName) => boolean): WholePackage {
    return {
      isTold,
      episodesInTurn: () => this.episodes.inTurn(),
      continuations: () => this.#continuations(),
      foundInRegisters: () => this.foundInRegisters.values(),
    };
  }

  *#continuations() {
    for (const [place, id] of this.previousEpisodes) {
      const previous = this.placeOfEpisode(id);
      if (previous !== undefined)
        yield { row: this.episodes.rowOf(place), mayBeOfOneClient: this.episodes.mayBeOfOneClient(place, previous) };
    }
  }
}
