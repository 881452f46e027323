import type { Day } from '../pathway/day.ts';

/** An activity of an organisation: a row of `activities.csv`. */
export interface CountedActivity {
  readonly kind: string;
  readonly heldOn: Day;
  readonly events: number | null;
}

export interface EmployerContacts {
  readonly contacts: number;
  /** Rows that tell no number of contacts: the count is at least this many too low. */
  readonly rowsWithoutCount: number;
}

/**
 * Contacts with employers from one day to another, both included: as counts, because no employer needs to be known to follow the
 * work. One contact may concern many clients, and says nothing of what came of it. Null where no contact was recorded at all, which
 * is not the same as none.
 *
 * @example employerContacts([{ kind: 'employer_contact', heldOn: '2022-03-31', events: 12 }], '2022-01-01', '2022-12-31')
 * // { contacts: 12, rowsWithoutCount: 0 }
 */
export function employerContacts(activities: readonly CountedActivity[], from: Day, to: Day): EmployerContacts | null {
  const rows = activities.filter(({ kind, heldOn }) => kind === 'employer_contact' && from <= heldOn && heldOn <= to);
  if (rows.length === 0) return null;
  return {
    contacts: rows.reduce((sum, { events }) => sum + (events ?? 0), 0),
    rowsWithoutCount: rows.filter(({ events }) => events === null).length,
  };
}
