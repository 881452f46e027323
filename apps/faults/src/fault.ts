import type { Server } from './server.ts';

/** How much is tried: all of it, or a short form beside other tests. */
export interface Extent {
  /** At how many points of an import something is killed. */
  readonly points: number;
  /** How long a lock is held. */
  readonly holdMillis: number;
  /** How many slow callers, and vanishing ones, at once. */
  readonly callers: number;
}

export interface Setting {
  readonly server: Server;
  /** The same data package before and after a change, as folders. */
  readonly before: string;
  readonly after: string;
  readonly extent: Extent;
}

/** What was seen of a fault. */
export interface Seen {
  readonly times: number;
  /** Afterwards: so often the old state, so often the new one. */
  readonly outcome: string;
  /** Until everything worked again, at most. */
  readonly recoveredMillis: number;
}

/** Something that goes wrong, and what must hold afterwards. */
export interface Fault {
  readonly id: string;
  readonly does: string;
  /** @throws Error where something was lost, stayed broken, or did not end in time. */
  readonly run: (setting: Setting) => Promise<Seen>;
}

export function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}
