import type { Text } from '@polku/domain';
import { builtInInstruments, scoreOccasions } from '@polku/domain/reference';
import { sql } from 'drizzle-orm';
import type { PolkuDatabase } from '../database/database.ts';
import type { Occasion } from './placed-scores.ts';
import type { PilotKey } from './episodes-in-arms.ts';

export interface Instrument {
  readonly id: string;
  readonly label: Text;
  readonly minimum: number;
  readonly maximum: number;
  readonly higherIsBetter: boolean;
  readonly importantChange: number | null;
  readonly detectableGroupChange: number | null;
  readonly occasions: readonly Occasion[];
}

/** Days that no score falls outside of: the first and last window of an instrument's own occasions are open. */
const openDays = 100_000;

/** An instrument's own occasions (`baseline=0;month_2=61`), with windows half-way between their targets. */
export function occasionsFrom(instrument: string, declaration: string): readonly Occasion[] {
  const targets = declaration
    .split(';')
    .map((part) => part.split('='))
    .map(([occasion, day]) => ({ occasion: occasion!.trim(), targetDay: Number(day) }))
    .sort((a, b) => a.targetDay - b.targetDay);
  return targets.map(({ occasion, targetDay }, position) => {
    const before = targets[position - 1];
    const after = targets[position + 1];
    return {
      instrument,
      occasion,
      position,
      targetDay,
      fromDay: before === undefined ? -openDays : Math.floor((before.targetDay + targetDay) / 2) + 1,
      toDay: after === undefined ? openDays : Math.floor((targetDay + after.targetDay) / 2),
    };
  });
}

function usualOccasions(instrument: string): readonly Occasion[] {
  return Object.entries(scoreOccasions).map(([occasion, { fromDay, toDay, targetDay }], position) => ({
    instrument,
    occasion,
    position,
    targetDay,
    fromDay,
    toDay,
  }));
}

/** The built-in instruments and those of the pilot's package. */
export async function readInstruments(db: PolkuDatabase, { organisationId, datasetId }: PilotKey): Promise<readonly Instrument[]> {
  const { rows } = await db.execute<
    Record<'id' | 'label' | 'minimum' | 'maximum', string> & { higher: boolean; important: string | null; occasions: string | null }
  >(sql`
    select instrument_id as id, label, minimum, maximum, higher_is_better as higher, important_change as important, occasions
    from instruments where organisation_id = ${organisationId} and dataset_id = ${datasetId} order by instrument_id`);
  const own = rows.map(({ id, label, minimum, maximum, higher, important, occasions }) => ({
    id,
    // A package names its own instrument in one language.
    label: { fi: label, sv: label, en: label },
    minimum: Number(minimum),
    maximum: Number(maximum),
    higherIsBetter: higher,
    importantChange: important === null ? null : Number(important),
    detectableGroupChange: null,
    occasions: occasions === null ? usualOccasions(id) : occasionsFrom(id, occasions),
  }));
  const builtIn = Object.entries(builtInInstruments)
    .filter(([id]) => !own.some((instrument) => instrument.id === id))
    .map(([id, { label, minimum, maximum, higherIsBetter, importantChange, detectableGroupChange }]) => ({
      id,
      label,
      minimum,
      maximum,
      higherIsBetter,
      importantChange,
      detectableGroupChange,
      occasions: usualOccasions(id),
    }));
  return [...builtIn, ...own];
}
