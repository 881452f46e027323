import type { Resource } from '@polku/domain/data-package';
import type { CodedColumn } from './coded-column.ts';
import type { PackageKeys } from './package-keys.ts';

/** Of one cell's value something is looked up, once for each distinct text; what is not found yet may be found later. */
function lookedUp<Found>(
  name: string,
  present: readonly CodedColumn[],
  look: (id: string) => Found | undefined,
): (codes: Int32Array) => Found | undefined {
  const position = present.findIndex((column) => column.name === name);
  const column = present[position];
  if (column === undefined) return () => undefined;
  const kept = column.keptByCode<Found | undefined>();
  return (codes) => {
    const code = codes[position]!;
    const known = kept[code];
    if (known !== undefined) return known;
    const id = column.values[code];
    return typeof id === 'string' ? (kept[code] = look(id)) : undefined;
  };
}

/** What the rows of a file belong to. */
export class RowBelonging {
  /** Place of the episode that a row is of; undefined where it is of none that is known. */
  readonly episodeOf: (codes: Int32Array) => number | undefined;
  readonly #organisationOf: (codes: Int32Array) => string | null | undefined;

  /** @param present the columns of the file, by the position of their codes. */
  constructor({ organisation, columns }: Resource, present: readonly CodedColumn[], keys: PackageKeys) {
    this.episodeOf = lookedUp('episode_id', present, (id) => keys.placeOfEpisode(id));
    if (organisation === 'whole_package') this.#organisationOf = () => null;
    else if (organisation === 'own_column') this.#organisationOf = lookedUp('organisation_id', present, (id) => id);
    else {
      const index = keys.indexOf(columns[organisation.through]!.references!)!;
      this.#organisationOf = lookedUp(organisation.through, present, (id) => index.organisationOf(id) ?? undefined);
    }
  }

  /** The organisation of a row: its own, that of the row it belongs to, or none. */
  organisationOf(codes: Int32Array): string | null {
    return this.#organisationOf(codes) ?? null;
  }
}
