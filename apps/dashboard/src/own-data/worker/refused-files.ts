import type { Refusal } from '../protocol.ts';

/** Files that cannot be used; says why, and never what stands in them. */
export class RefusedFiles extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.fault);
  }
}
