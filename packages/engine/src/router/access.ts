import { PolkuError } from '@polku/domain';
import * as z from 'zod';
import { agree, endAgreement, readAgreements } from '../access/agreements.ts';
import type { Caller } from '../access/caller.ts';
import { grantPermit, readPermits, withdrawPermit } from '../access/permits.ts';
import { procedure } from './procedure.ts';

const id = z.string().min(1).max(200);
const period = { from: z.iso.date(), until: z.iso.date() };
const isPeriod = ({ from, until }: { readonly from: string; readonly until: string }): boolean => from <= until;
const inOrder = { error: 'The period ends before it begins.' };
const permitNamed = { organisation: id, permit: id };
const agreementNamed = { organisation: id, pilotOrganisation: id, pilot: id };

/** Another's organisation is as one that is not there. A permit to read its rows is none to speak for it. */
function refuseOthers({ organisations }: Caller, organisation: string): void {
  if (organisations !== 'all' && !organisations.includes(organisation))
    throw new PolkuError('unknown_id', 'There is no organisation of that id.');
}

/** Who one is, and what organisations have allowed to whom. */
export const accessProcedures = {
  /** Who the caller is, and what they may see. */
  whoami: procedure('self.read').query(({ ctx: { caller, sight } }) => ({
    identifiedBy: caller.identifiedBy ?? 'provider',
    subject: caller.subject,
    roles: caller.roles,
    organisations: caller.organisations,
    permits: sight.permits.map(({ permit, organisation, purpose, until }) => ({ permit, organisation, purpose, until })),
  })),

  /** The permits that the caller's organisations have given. */
  permits: procedure('permits.manage').query(async ({ ctx: { database } }) => readPermits(database)),

  /** Lets a researcher read an organisation's rows as they are, for a purpose and a time. */
  grantPermit: procedure('permits.manage')
    .input(z.strictObject({ ...permitNamed, subject: id, purpose: z.string().min(1).max(500), ...period }).refine(isPeriod, inOrder))
    .mutation(async ({ ctx: { caller, database, trail }, input }) => {
      refuseOthers(caller, input.organisation);
      await grantPermit(database, input, caller.subject);
      const { permit, organisation, subject: to, purpose, from, until } = input;
      await trail.record({
        action: 'permit_granted',
        subject: caller.subject,
        organisation,
        details: { permit, to, purpose, from, until },
      });
      return { permit };
    }),

  /** Takes a permit back: it opens nothing more from the next call on. */
  withdrawPermit: procedure('permits.manage')
    .input(z.strictObject(permitNamed))
    .mutation(async ({ ctx: { caller, database, trail, today }, input }) => {
      refuseOthers(caller, input.organisation);
      await withdrawPermit(database, input, { by: caller.subject, today: today() });
      const { permit, organisation } = input;
      await trail.record({ action: 'permit_withdrawn', subject: caller.subject, organisation, details: { permit } });
      return { permit };
    }),

  /** What the caller's organisations have agreed to, and others about their pilots. */
  agreements: procedure('agreements.manage').query(async ({ ctx: { database } }) => readAgreements(database)),

  /** An organisation's word that its rows count in a pilot of several. */
  agree: procedure('agreements.manage')
    .input(z.strictObject({ ...agreementNamed, ...period }).refine(isPeriod, inOrder))
    .mutation(async ({ ctx: { caller, database, trail }, input }) => {
      refuseOthers(caller, input.organisation);
      await agree(database, input, caller.subject);
      const { organisation, pilot, pilotOrganisation, from, until } = input;
      const details = { pilot, pilotOrganisation, from, until };
      await trail.record({ action: 'agreement_made', subject: caller.subject, organisation, details });
      return { pilot };
    }),

  /** Takes that word back. */
  endAgreement: procedure('agreements.manage')
    .input(z.strictObject(agreementNamed))
    .mutation(async ({ ctx: { caller, database, trail, today }, input }) => {
      refuseOthers(caller, input.organisation);
      await endAgreement(database, input, today());
      const { organisation, pilot, pilotOrganisation } = input;
      await trail.record({ action: 'agreement_ended', subject: caller.subject, organisation, details: { pilot, pilotOrganisation } });
      return { pilot };
    }),
};
