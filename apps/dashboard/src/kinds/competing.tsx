import { OutcomeCurves, outcomeCurvesTable } from '@polku/charts';
import type { Text } from '@polku/domain';
import { isAbsence, type ResultOf } from '@polku/domain/evaluation';
import { definitionOfKind } from '../pilot/definition-of.ts';
import type { ScreenKind } from '../pilot/screen-kind.ts';

/** The outcomes in the metric's own order; by their ids where this dashboard does not know the metric. */
function outcomes(result: ResultOf<'competing'>): readonly { readonly id: string; readonly label: Text }[] {
  const definition = definitionOfKind(result);
  if (definition) return definition.causes.map(({ id, label }) => ({ id, label }));
  return (result.arms[0]?.causes ?? []).map(({ cause }) => ({ id: cause, label: { fi: cause, sv: cause, en: cause } }));
}

/** Which of several ends came first, as curves of cumulative incidence. */
export const competing: ScreenKind<'competing'> = {
  subtitle: {
    fi: '{metric}: mitä lähetteen jälkeen tapahtui ensin, osuus asiakkaista päivittäin ja 95 %:n väli.',
    sv: '{metric}: vad som först hände efter remissen, andel av klienterna per dag och 95 %-intervall.',
    en: '{metric}: what came first after the referral, as a share of clients by day, with 95% intervals.',
  },
  Picture: ({ result, frame }) => <OutcomeCurves {...frame} results={result.arms} causes={outcomes(result)} />,
  numbers: (result, facts, { locale }) => outcomeCurvesTable({ ...facts, results: result.arms, causes: outcomes(result) }, locale),
  isEstimated: ({ causes }) => causes.some(({ curve }) => curve.some(({ incidence }) => !isAbsence(incidence))),
};
