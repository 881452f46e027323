import { resources, type Column, type Resource } from '@polku/domain/data-package';
import { builtInInstruments, scoreOccasionIds, type ConsentPractice } from '@polku/domain/reference';
import { CaseLedger } from './case-ledger.ts';
import { EpisodeLedger } from './episode-ledger.ts';
import { GrowingArray } from './growing-array.ts';
import { KeyIndex } from './key-index.ts';

/** What a score of an instrument may be. */
export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number | null;
  readonly occasions: readonly string[];
}

interface ArmPeriod {
  readonly from: string;
  readonly to: string;
}

/** What rows of earlier files leave behind for the rows of later ones to be checked against. */
export class PackageKeys {
  readonly episodes = new EpisodeLedger();
  readonly cases = new CaseLedger();
  /** When each team asks for consent, by place of the team; null where it is not told. */
  readonly consentPractices: (ConsentPractice | null)[] = [];
  /** The episodes that others continue, by the place of the other. */
  readonly previousEpisodes = new Map<number, string>();
  /** Year of birth by place of the client; 0 where unknown. */
  readonly birthYears = new GrowingArray();
  readonly scales = new Map<string, Scale>();
  readonly armPeriods = new Map<string, ArmPeriod[]>();
  readonly armNames = new Map<string, string>();
  /** Approved versions of each organisation’s process; undefined where the package tells of none. */
  readonly processVersions = new Map<string, Set<string>>();
  /** Episodes of people who were found by data mining, by id, and whether a consent was in force when each began. */
  readonly foundInRegisters = new Map<string, { readonly row: number; readonly referredOn: string; consented: boolean }>();
  /** Bands of the work ability score that each organisation has set so far. */
  readonly scoreBands = new Map<string, { readonly from: number; readonly to: number }[]>();
  readonly #indexes = new Map<string, KeyIndex>();
  readonly #incomplete = new Set<string>();

  constructor() {
    for (const [id, instrument] of Object.entries(builtInInstruments)) {
      this.scales.set(id, { ...instrument, occasions: scoreOccasionIds });
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

  /** A file that could not be read to its end: that a key is not in it says nothing. */
  markIncomplete(resource: string): void {
    this.#incomplete.add(resource);
  }

  isIncomplete(resource: string): boolean {
    return this.#incomplete.has(resource);
  }

  /** The organisation of a row: its own, that of the row it belongs to, or none. */
  organisationOf(resource: Resource, row: Readonly<Record<string, unknown>>): string | null {
    if (resource.organisation === 'whole_package') return null;
    const column = resource.organisation === 'own_column' ? 'organisation_id' : resource.organisation.through;
    const id = row[column];
    if (typeof id !== 'string') return null;
    if (resource.organisation === 'own_column') return id;
    return this.indexOf(resource.columns[column]!.references!)!.organisationOf(id);
  }
}
