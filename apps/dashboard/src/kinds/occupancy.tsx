import { StateDays, stateDaysTable } from '@polku/charts';
import type { Text } from '@polku/domain';
import { isAbsence, type ResultOf } from '@polku/domain/evaluation';
import { otherStates } from '@polku/domain/metrics';
import { definitionOfKind } from '../pilot/definition-of.ts';
import type { ScreenKind } from '../pilot/screen-kind.ts';

/** What each state is called: as the metric declares it. */
function occupancyStates(result: ResultOf<'occupancy'>): readonly { readonly id: string; readonly label: Text }[] {
  const named = definitionOfKind(result)?.states ?? [];
  const others: Readonly<Record<string, Text>> = otherStates;
  return (result.arms[0]?.states ?? []).map(({ state }) => ({
    id: state,
    label: named.find(({ id }) => id === state)?.label ?? others[state] ?? { fi: state, sv: state, en: state },
  }));
}

/** Days in each state, as bars. */
export const occupancy: ScreenKind<'occupancy'> = {
  subtitle: {
    fi: '{metric}: mihin päivät lähetteen jälkeen kuluivat keskimäärin.',
    sv: '{metric}: vart dagarna efter remissen gick i genomsnitt.',
    en: '{metric}: where the days after the referral went, on average.',
  },
  Picture: ({ result, frame }) => <StateDays {...frame} results={result.arms} states={occupancyStates(result)} />,
  numbers: (result, facts, { locale }) => stateDaysTable({ ...facts, results: result.arms, states: occupancyStates(result) }, locale),
  isEstimated: ({ states }) => states.some(({ meanDays }) => !isAbsence(meanDays)),
};
