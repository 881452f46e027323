import type { ResourceRow } from '../../data-package/index.ts';
import type { Text } from '../../text.ts';
import { recognitionInstrumentIds, recognitionInstruments } from './instruments.ts';

/** A measure that workers may offer, with what is known of its standing. */
export interface OfferedInstrument {
  readonly id: string;
  readonly label: Text;
  /** Its entry in the national Toimia database; null where none is known. */
  readonly toimiaReference: string | null;
  /** Whether it is validated for this use; null: not known, which is not the same as not. */
  readonly validated: boolean | null;
}

/** What an organisation knows of the catalogue’s measures, by the id of each: taken from the national database, not from here. */
export type InstrumentStandings = Readonly<Record<string, Partial<Pick<OfferedInstrument, 'toimiaReference' | 'validated'>>>>;

/**
 * Every measure that is offered: those of the catalogue, then the package’s own of `instruments.csv`. The sources tell of no measure
 * whether it is validated or where it stands in the Toimia database, so that both are unknown until an organisation says.
 *
 * @example offeredInstruments([], { kykyviisari: { validated: true } }).filter(({ validated }) => validated).map(({ id }) => id)
 *   // ['kykyviisari']
 */
export function offeredInstruments(
  own: readonly Pick<ResourceRow<'instruments'>, 'instrument_id' | 'label' | 'toimia_reference' | 'validated'>[],
  standings: InstrumentStandings = {},
): readonly OfferedInstrument[] {
  const catalogue = recognitionInstrumentIds.map((id): OfferedInstrument => {
    const { label, toimiaReference, validated } = recognitionInstruments[id];
    return { id, label, toimiaReference, validated, ...standings[id] };
  });
  const added = own
    .filter(({ instrument_id: id }) => !Object.hasOwn(recognitionInstruments, id))
    .map(({ instrument_id: id, label, toimia_reference: toimiaReference, validated }): OfferedInstrument => ({
      id,
      label: { fi: label, sv: label, en: label },
      toimiaReference,
      validated,
    }));
  return [...catalogue, ...added];
}
