/** Who may be given rights, as an identity provider says of them. */
export const roles = ['steering', 'researcher', 'steward', 'admin'] as const;
export type Role = (typeof roles)[number];

/** What may be done, and by whom: each procedure says which of these it needs. An admin keeps the service running and reads no data of persons. */
export const rights = {
  /** Who one is, and what one may do. */
  'self.read': roles,
  /** Pilots, evaluations, plans and what a report is drafted from, released under the caller's policy. */
  'released.read': ['steering', 'researcher', 'steward'],
  /** Permits of one's own organisation: who may read its rows as they are, for what and until when. */
  'permits.manage': ['steward'],
  /** Pilots of several organisations: whether one's own takes part. */
  'agreements.manage': ['steward'],
  /** Locking the plan of a pilot, and amending it. */
  'plan.lock': ['steward'],
  /** Asking for a release that a second person approves. */
  'release.request': ['researcher', 'steward'],
  /** Approving what another asked for, and reading it before. */
  'release.approve': ['steward'],
  /** Packages of one's own organisations: bring, publish, withdraw, discard. */
  'imports.manage': ['steward'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;
export type Right = keyof typeof rights;
