import * as z from 'zod';

/** A word of a closed list, or a name that was declared: of a procedure, a metric, a package, a role. */
const code = z.string().max(200);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);
const day = z.iso.date();
const codes = z.array(code);
/** As the organisation wrote it into the permit that it gave. */
const purpose = z.string().max(500);

/** A package of the organisation's rows: its name, and the hash of its content. */
const rowsOfPackage = { package: code, snapshot: hash };
const plan = { pilot: code, version: z.int().min(1), hash };
const ofImport = z.strictObject({ import: code, package: code, rows: count });
const release = { release: hash, pilot: code, ...rowsOfPackage };

/**
 * What may be written down, and of each what beside who did it and when: codes, counts and hashes, and never a value of a person, which
 * the shapes hold. An organisation's rows were worked on where `package` says which.
 */
export const auditDetails = {
  signed_in: z.strictObject({ by: z.enum(['token', 'session']), roles: codes }),
  signed_out: z.strictObject({}),
  sign_in_refused: z.strictObject({ reason: code }),
  denied: z.strictObject({ procedure: code, permit: code.optional(), pilot: code.optional() }),
  role_changed: z.strictObject({ rolesBefore: codes, roles: codes, organisationsBefore: codes, organisations: codes }),
  permit_granted: z.strictObject({ permit: code, to: code, purpose, from: day, until: day }),
  permit_withdrawn: z.strictObject({ permit: code }),
  agreement_made: z.strictObject({ pilot: code, pilotOrganisation: code, from: day, until: day }),
  agreement_ended: z.strictObject({ pilot: code, pilotOrganisation: code }),
  imported: z.strictObject({ ...rowsOfPackage, replaced: hash.nullable(), rows: count, observedUntil: day.nullable() }),
  import_refused: z.strictObject({ package: code, problems: count, reason: code }),
  import_staged: ofImport,
  import_published: ofImport,
  import_not_published: ofImport,
  import_withdrawn: ofImport,
  import_discarded: ofImport,
  deleted: z.strictObject({ ...rowsOfPackage, rows: count }),
  rows_read: z.strictObject({ package: code.optional(), pilot: code, permit: code, purpose }),
  exported: z.strictObject({ ...rowsOfPackage, pilot: code, what: code, policy: code }),
  released: z.strictObject({ ...release, policy: code }),
  release_requested: z.strictObject(release),
  release_approved: z.strictObject(release),
  refused_by_disclosure: z.strictObject({ procedure: code, reason: code, pilot: code.optional() }),
  plan_locked: z.strictObject(plan),
  plan_amended: z.strictObject(plan),
  client_trail_read: z.strictObject({ entries: count }),
} as const;

export type AuditAction = keyof typeof auditDetails;
/** What stewards do with a package that they bring. */
export type ImportAction = Extract<AuditAction, `import_${'staged' | 'published' | 'not_published' | 'withdrawn' | 'discarded'}`>;
export const auditActions = Object.keys(auditDetails) as AuditAction[];

/** Those that tell of work on rows of persons. */
export const actionsOnRows = [
  'imported',
  'import_published',
  'import_withdrawn',
  'deleted',
  'rows_read',
  'exported',
  'released',
  'release_requested',
] as const satisfies readonly AuditAction[];

type EventOf<Action extends AuditAction> = {
  readonly action: Action;
  /** Who: as the identity provider names them, or the role of the database that a command signed in with. */
  readonly subject: string;
  /** The organisation whose data were asked about, where one was named. */
  readonly organisation?: string | undefined;
  readonly details: z.infer<(typeof auditDetails)[Action]>;
};

/** What is written down of a call, without what was answered. */
export type AuditEvent = { [Action in AuditAction]: EventOf<Action> }[AuditAction];
