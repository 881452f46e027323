/** What is written down of a call, without what was answered. */
export interface AuditEvent {
  readonly action: string;
  readonly subject: string;
  /** The organisation whose data were asked about, where one was named. */
  readonly organisation?: string | undefined;
  /** Codes, counts and hashes; never a value of a person. */
  readonly details?: Readonly<Record<string, string | number | boolean | null>>;
}

/** Where events are written down. */
export interface AuditTrail {
  record(event: AuditEvent): Promise<void>;
}

/** An engine on one's own machine, whose caller is the holder of the data, writes nothing down. */
export const withoutTrail: AuditTrail = { record: () => Promise.resolve() };
