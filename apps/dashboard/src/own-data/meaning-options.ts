import type { Locale } from '@polku/domain';
import { columnTargets, valueNames } from '@polku/domain/spreadsheet';
import { meaningLabel, type ColumnMapping, type Meaning } from '@polku/sdk/spreadsheet';

/** What a column may be told to be. */
export type Taken = Meaning & { readonly as: NonNullable<Meaning['as']> };

export type MeaningGroup = 'clients' | 'episodes' | 'events' | 'services' | 'scores' | 'teams';

const idsOf = (target: keyof typeof valueNames) => Object.keys(valueNames[target]);

/** Names a meaning, as the value of an option. */
export const meaningKey = ({ as, with: fixed = {} }: Pick<ColumnMapping, 'as' | 'with'>): string =>
  [as, fixed.event, fixed.service, fixed.instrument, fixed.occasion, fixed.group].join('|');

const scores = idsOf('scores.instrument').flatMap((instrument) =>
  [undefined, ...idsOf('scores.occasion')].flatMap((occasion) =>
    (['scores.score', 'scores.measured_on'] as const).map((as): Taken => ({
      as,
      with: { instrument, ...(occasion !== undefined && { occasion }) },
    })),
  ),
);

/** Every meaning that a column of a flat table has; those of one kind of row stand together. */
const meanings: readonly Taken[] = [
  ...columnTargets.map((as): Taken => ({ as })),
  ...idsOf('events.event').map((event): Taken => ({ as: 'events.occurred_on', with: { event } })),
  ...idsOf('services.service').map((service): Taken => ({ as: 'services.started_on', with: { service } })),
  ...scores,
];

const groupOf = ({ as }: Taken): MeaningGroup => as.slice(0, as.indexOf('.')) as MeaningGroup;
const groups = [...new Set(meanings.map(groupOf))];

export interface MeaningOption {
  readonly key: string;
  readonly label: string;
}

/** What a column may be, in groups and in words; what it is taken for is always among them. */
export function meaningOptions(
  locale: Locale,
  taken: ColumnMapping,
): readonly { readonly group: MeaningGroup; readonly options: readonly MeaningOption[] }[] {
  const { as, with: fixed } = taken;
  const isListed = as === null || meanings.some((meaning) => meaningKey(meaning) === meaningKey(taken));
  const all = isListed ? meanings : [...meanings, { as, with: fixed }];
  return groups.map((group) => ({
    group,
    options: all
      .filter((meaning) => groupOf(meaning) === group)
      .map((meaning) => ({ key: meaningKey(meaning), label: meaningLabel(meaning, locale) })),
  }));
}

/** The meaning that an option names; null for the one that leaves the column out. */
export const meaningNamed = (key: string): Taken | null => meanings.find((meaning) => meaningKey(meaning) === key) ?? null;
