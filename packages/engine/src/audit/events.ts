import * as z from 'zod';

/** A word of a closed list, or a name that was declared: of a procedure, a metric, a package, a role. */
const code = z.string().max(200);
/** A purpose that was declared, or a list of ids. */
const text = z.string().max(2_000);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);
const day = z.iso.date();

/** A package of the organisation's rows: its name, and the hash of its content. */
const rowsOfPackage = { package: code, snapshot: hash };
const ofImport = z.strictObject({ import: code, package: code, rows: count });
const plan = { pilot: code, version: z.int().min(1), hash };
const release = { release: hash, pilot: code, ...rowsOfPackage };

/**
 * What may be written down, and of each what beside who did it and when: codes, counts and hashes, and never a value of a person, which
 * the shapes hold. An organisation's rows were worked on where `package` says which.
 */
export const auditDetails = {
  signed_in: z.strictObject({ by: code, roles: code }),
  signed_out: z.strictObject({}),
  sign_in_refused: z.strictObject({ reason: code }),
  denied: z.strictObject({ procedure: code.optional(), permit: code.optional(), pilot: code.optional() }),
  role_changed: z.strictObject({ rolesBefore: code, roles: code, organisationsBefore: text, organisations: text }),
  permit_granted: z.strictObject({ permit: code, to: code, purpose: text, from: day, until: day }),
  permit_withdrawn: z.strictObject({ permit: code }),
  agreement_made: z.strictObject({ pilot: code, pilotOrganisation: code, from: day, until: day }),
  agreement_ended: z.strictObject({ pilot: code, pilotOrganisation: code }),
  read_under_permit: z.strictObject({ permit: code, purpose: text, pilot: code, package: code.optional() }),
  imported: z.strictObject({ ...rowsOfPackage, replaced: hash.nullable(), rows: count, observedUntil: day.nullable() }),
  import_refused: z.strictObject({ package: code, problems: count, reason: code }),
  import_staged: ofImport,
  import_published: ofImport,
  import_not_published: ofImport,
  import_withdrawn: ofImport,
  import_discarded: ofImport,
  deleted: z.strictObject({ ...rowsOfPackage, rows: count }),
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
export const auditActions = Object.keys(auditDetails) as AuditAction[];

/** Those that tell of work on rows of persons. */
export const actionsOnRows = [
  'imported',
  'import_withdrawn',
  'deleted',
  'read_under_permit',
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
} & (object extends DetailsOf<Action> ? { readonly details?: DetailsOf<Action> } : { readonly details: DetailsOf<Action> });
type DetailsOf<Action extends AuditAction> = z.infer<(typeof auditDetails)[Action]>;

/** What is written down of a call, without what was answered. */
export type AuditEvent = { [Action in AuditAction]: EventOf<Action> }[AuditAction];
