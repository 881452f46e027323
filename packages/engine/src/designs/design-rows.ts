/** A row of `arms.csv`: a team in an arm over a period, both ends inclusive. */
export interface ArmRow {
  readonly organisation: string;
  readonly arm: string;
  readonly role: 'intervention' | 'comparator';
  readonly team: string;
  readonly municipality: string | null;
  readonly fromOn: string | null;
  readonly toOn: string | null;
  readonly standsFor: 'own_before' | 'beside' | null;
}

/** The four groups that a design contrasts. */
export const designGroups = ['treated', 'own_before', 'beside_before', 'beside'] as const;
export type DesignGroup = (typeof designGroups)[number];

/** A team over a period, in one of the groups of a design. */
export interface DesignRow {
  readonly organisation: string;
  readonly arm: string;
  readonly team: string;
  /** Teams of one area are alike without the pilot, shocks aside. */
  readonly area: string;
  readonly group: DesignGroup;
  readonly fromOn: string | null;
  readonly toOn: string | null;
  /** The first day on which follow-up is no longer one without the pilot; null where it never comes. */
  readonly cutOn: string | null;
  /** Of the first days of an intervention's team, where the plan tells them by themselves: whether the estimate counts them all the same. */
  readonly startUp?: 'counted' | 'left_out';
}

/** A period in which another pilot tries something with a team. */
export interface Busy {
  readonly organisation: string;
  readonly team: string;
  readonly fromOn: string | null;
  readonly toOn: string | null;
}

const first = '0001-01-01';
const last = '9999-12-31';
const millisecondsInDay = 86_400_000;
const besideArea = 'beside';

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * millisecondsInDay).toISOString().slice(0, 10);

const earliest = (days: readonly (string | null)[]): string | null =>
  days.reduce<string | null>((least, day) => (day !== null && (least === null || day < least) ? day : least), null);

/**
 * The teams and periods that an intervention arm is contrasted with, by what each stands for: a comparator that closed before the
 * start stands for the intervention's own area before, any other for what went on beside; a row that covers both periods is split
 * at the start. A team that starts later is beside until it does.
 *
 * @param startsOn The first day of the intervention: that of its earliest row, else the pilot's.
 * @param busy Periods in which comparators are another pilot's intervention: left out.
 */
export function designRows(rows: readonly ArmRow[], intervention: string, startsOn: string, busy: readonly Busy[] = []): DesignRow[] {
  const treated = rows.filter(({ arm }) => arm === intervention);
  const comparators = rows.filter(({ arm, role }) => arm !== intervention && role === 'comparator');
  const isOwn = ({ standsFor, toOn }: ArmRow) => (standsFor === null ? toOn !== null && toOn < startsOn : standsFor === 'own_before');
  const areaOf = areas(treated, comparators.filter(isOwn));
  const startOf = (area: string) => earliest(treated.filter((row) => areaOf(row) === area).map(({ fromOn }) => fromOn)) ?? startsOn;

  const split = comparators.flatMap((row): DesignRow[] => {
    const { organisation, arm, team, fromOn, toOn } = row;
    if (isOwn(row)) {
      const area = areaOf(row);
      const cutOn = startOf(area);
      const until = toOn !== null && toOn < cutOn ? toOn : addDays(cutOn, -1);
      return [{ organisation, arm, team, area, group: 'own_before', fromOn, toOn: until, cutOn }];
    }
    const ends = addDays(startsOn, -1);
    const before: DesignRow = {
      organisation,
      arm,
      team,
      area: besideArea,
      group: 'beside_before',
      fromOn,
      toOn: toOn !== null && toOn < ends ? toOn : ends,
      cutOn: startsOn,
    };
    const beside: DesignRow = {
      ...before,
      group: 'beside',
      fromOn: fromOn !== null && fromOn > startsOn ? fromOn : startsOn,
      toOn,
      cutOn: null,
    };
    return [before, beside];
  });
  return [
    ...treated.map(({ organisation, arm, team, fromOn, toOn, ...row }): DesignRow => ({
      organisation,
      arm,
      team,
      area: areaOf({ organisation, arm, team, fromOn, toOn, ...row }),
      group: 'treated',
      fromOn: fromOn ?? startsOn,
      toOn,
      cutOn: null,
    })),
    ...split.flatMap((row) => withoutBusy(row, busy)),
  ].filter(({ fromOn, toOn }) => (fromOn ?? first) <= (toOn ?? last));
}

/**
 * Which own area a row belongs to: the team's own where the same team is there before and after, else its municipality's where
 * every new team has a team before in its own, else one area for all.
 */
function areas(treated: readonly ArmRow[], own: readonly ArmRow[]): (row: ArmRow) => string {
  const teamKey = ({ organisation, team }: ArmRow) => JSON.stringify([organisation, team]);
  const before = new Set(own.map(teamKey));
  if (treated.every((row) => before.has(teamKey(row)))) return teamKey;
  const municipalities = new Set(own.map(({ municipality }) => municipality));
  const isByMunicipality = treated.every(({ municipality }) => municipality !== null && municipalities.has(municipality));
  return isByMunicipality ? ({ municipality }) => municipality ?? 'own' : () => 'own';
}

/** The parts of a row's period in which its team was nobody else's intervention. */
function withoutBusy(row: DesignRow, busy: readonly Busy[]): DesignRow[] {
  return busy
    .filter(({ organisation, team }) => organisation === row.organisation && team === row.team)
    .reduce<DesignRow[]>(
      (parts, { fromOn, toOn }) =>
        parts.flatMap((part) => {
          const [from, to] = [part.fromOn ?? first, part.toOn ?? last];
          const [busyFrom, busyTo] = [fromOn ?? first, toOn ?? last];
          if (busyTo < from || busyFrom > to) return [part];
          return [
            ...(busyFrom > from ? [{ ...part, toOn: addDays(busyFrom, -1) }] : []),
            ...(busyTo < to ? [{ ...part, fromOn: addDays(busyTo, 1) }] : []),
          ];
        }),
      [row],
    );
}
