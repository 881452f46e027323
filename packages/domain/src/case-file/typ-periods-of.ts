import { typPeriods, type TypPeriod } from '../cases/typ-periods.ts';
import type { CaseFile } from './case-file.ts';

/** When the client was within the multi-sectoral joint service, as known on the day. */
export const typPeriodsOf = ({ own, on }: CaseFile): readonly TypPeriod[] =>
  typPeriods(own.services.map(({ service, started_on: startedOn, ended_on: endedOn }) => ({ service, startedOn, endedOn }))).filter(
    ({ from }) => from <= on,
  );
