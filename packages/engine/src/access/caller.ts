import { rights, roles, type Right, type Role } from './rights.ts';

/** Who calls, as far as the engine needs to know. */
export interface Caller {
  /** As the identity provider names them; kept in the audit, never shown to others. */
  readonly subject: string;
  readonly roles: readonly Role[];
  /** The organisations whose data the caller may ask about; `all` in an engine on one's own machine. */
  readonly organisations: readonly string[] | 'all';
  /** `nobody` where there is no identity provider: whoever reaches the engine is taken for the holder of the data. */
  readonly identifiedBy?: 'provider' | 'nobody';
}

/** One who asks an engine on their own machine: the data are theirs, or public. */
export const localCaller: Caller = { subject: 'local', roles, organisations: 'all', identifiedBy: 'nobody' };

export const mayDo = (caller: Caller, right: Right): boolean => rights[right].some((role) => caller.roles.includes(role));
