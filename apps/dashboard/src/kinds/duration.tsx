import { ServedCurve, servedCurveTable } from '@polku/charts';
import { isAbsence } from '@polku/domain/evaluation';
import { definitionOfKind } from '../pilot/definition-of.ts';
import type { ScreenKind } from '../pilot/screen-kind.ts';

/** Days to an event, as curves of the share served. */
export const duration: ScreenKind<'duration'> = {
  subtitle: {
    fi: '{metric}: kuinka suuri osa asiakkaista {event} kuhunkin päivään mennessä, 95 %:n väli nauhana. Muualle lähteneet lasketaan poistuneiksi, ei odottaviksi.',
    sv: '{metric}: hur stor del av klienterna som {event} senast varje dag, 95 %-intervallet som band. De som lämnar på annat sätt räknas som avslutade, inte som väntande.',
    en: '{metric}: share of clients who {event} by each day, with the 95% interval as a band. Those who leave another way count as having left, not as waiting.',
  },
  Picture: ({ result, frame, evaluation }) => {
    // What the days are counted from, where that is not the referral.
    const axisLabel = definitionOfKind(result)?.daysSince;
    return (
      <ServedCurve {...frame} results={result.arms} untilDay={evaluation.provenance.horizonDays} {...(axisLabel ? { axisLabel } : {})} />
    );
  },
  numbers: ({ arms: results }, facts, { locale }) => servedCurveTable({ ...facts, results }, locale),
  isEstimated: ({ servedCurve }) => servedCurve.some(({ share }) => !isAbsence(share)),
};
