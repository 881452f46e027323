/** Who may be given rights, as an identity provider says of them. */
export const roles = ['steering', 'researcher', 'steward', 'admin'] as const;
export type Role = (typeof roles)[number];

/** What may be done, and by whom: each procedure says which of these it needs. An admin keeps the service running and reads no data of persons. */
export const rights = {
  /** Pilots, evaluations, plans and what a report is drafted from, released under the caller's policy. */
  'released.read': ['steering', 'researcher', 'steward'],
  /** Packages of one's own organisations: bring, publish, withdraw, discard. */
  'imports.manage': ['steward'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;
export type Right = keyof typeof rights;
