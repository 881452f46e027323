import { brokenByText } from '@polku/domain/data-package';
import type { TargetColumn } from '@polku/domain/spreadsheet';
import { runningId } from './ids.ts';
import { cellOf, columnFor, type MatchedTable } from './matched-tables.ts';
import type { PackageRow } from './package-rows.ts';
import type { SourceRow } from './source-table.ts';

/** One client or episode as it is gathered from the rows that tell of it. */
export type Gathered = PackageRow;

const holdsPersonal = (tables: readonly MatchedTable[], as: TargetColumn): boolean =>
  tables.some((matched) => {
    const column = columnFor(matched, as);
    return column !== undefined && matched.table.rows.some((row) => brokenByText(cellOf(row, column)) !== undefined);
  });

/**
 * Clients and episodes by what links the rows of the sheets. Numbers of the client system stay; where they are identity codes, or there
 * are none, running numbers are written, and what linked the rows is forgotten with the book.
 */
export class EpisodeBook {
  readonly clients = new Map<string, Gathered>();
  readonly episodes = new Map<string, Gathered>();
  readonly #ofClient = new Map<string, Gathered[]>();
  readonly #clientIdsKept: boolean;
  readonly #episodeIdsKept: boolean;

  constructor(tables: readonly MatchedTable[]) {
    this.#clientIdsKept = !holdsPersonal(tables, 'clients.client_id');
    this.#episodeIdsKept = !holdsPersonal(tables, 'episodes.episode_id');
  }

  /** The columns of ids whose values stay in memory. */
  get hiddenIds(): readonly TargetColumn[] {
    return [
      ...(this.#clientIdsKept ? [] : ['clients.client_id' as const]),
      ...(this.#episodeIdsKept ? [] : ['episodes.episode_id' as const]),
    ];
  }

  /** What links a row to its client: the number, or the row itself where the sheet has none. */
  clientKey(matched: MatchedTable, row: SourceRow): string {
    const [client, episode] = [columnFor(matched, 'clients.client_id'), columnFor(matched, 'episodes.episode_id')];
    if (client !== undefined) return cellOf(row, client);
    const number = cellOf(row, episode);
    return number === '' ? `row ${row.row} of ${matched.table.name}` : `episode ${number}`;
  }

  client(key: string, isNumber: boolean, make: (id: string) => Gathered): Gathered {
    const known = this.clients.get(key);
    if (known !== undefined) return known;
    const client = make(isNumber && this.#clientIdsKept ? key : runningId('c', this.clients.size + 1));
    this.clients.set(key, client);
    return client;
  }

  episode(key: string, number: string, clientKey: string, make: (id: string) => Gathered): Gathered {
    const known = this.episodes.get(key);
    if (known !== undefined) return known;
    const episode = make(number !== '' && this.#episodeIdsKept ? number : runningId('e', this.episodes.size + 1));
    this.episodes.set(key, episode);
    this.#ofClient.set(clientKey, [...(this.#ofClient.get(clientKey) ?? []), episode]);
    return episode;
  }

  latestOf(clientKey: string): Gathered | undefined {
    return this.#ofClient.get(clientKey)?.at(-1);
  }

  /** The client's episode that a row of a day belongs to: the latest referral up to it, else the first one. */
  episodeOn(clientKey: string, day: string): Gathered | undefined {
    const own = this.#ofClient.get(clientKey)?.toSorted((a, b) => (a.values.referred_on! < b.values.referred_on! ? -1 : 1));
    if (day === '') return own?.at(-1);
    return own?.findLast(({ values }) => values.referred_on! <= day) ?? own?.[0];
  }
}
