import { ProportionDots, proportionDotsTable } from '@polku/charts';
import type { Text } from '@polku/domain';
import { isAbsence, type ResultOf } from '@polku/domain/evaluation';
import { definitionOfKind } from '../pilot/definition-of.ts';
import type { ScreenKind } from '../pilot/screen-kind.ts';

/** What the groups or steps of the share are called: as the metric declares them. */
function partsOf(result: ResultOf<'proportion'>): readonly { readonly id: string; readonly label: Text }[] {
  const of = definitionOfKind(result)?.of;
  return of !== undefined && 'parts' in of ? (of.parts ?? []) : [];
}

/** A share of those who are counted, as a dot on its interval. */
export const proportion: ScreenKind<'proportion'> = {
  subtitle: {
    fi: '{metric}: osuus kaikista mukaan lasketuista ja 95 %:n väli.',
    sv: '{metric}: andel av alla som räknas och 95 %-intervall.',
    en: '{metric}: share of all who are counted, with 95% intervals.',
  },
  Picture: ({ result, frame }) => <ProportionDots {...frame} results={result.arms} />,
  numbers: (result, facts, { locale }) => proportionDotsTable({ ...facts, results: result.arms, parts: partsOf(result) }, locale),
  isEstimated: ({ estimate }) => !isAbsence(estimate),
};
