import * as z from 'zod';
import { lastTwo, sinceLast } from '../published/since-last.ts';
import { listSnapshots } from '../published/snapshots.ts';
import { pilotAsked, procedure } from './procedure.ts';
import { findReleases } from './releases.ts';

/** What a steering group asks from one meeting to the next. */
export const meetingProcedures = {
  /** What the rows of an organisation have been, from import to import: which day each knew about, and which are there now. */
  snapshots: procedure('released.read')
    .input(z.strictObject({ organisation: z.string().max(200).optional() }))
    .query(async ({ ctx, input }) =>
      // The plain hash tells one who guesses at rows whether the guess is right.
      (await listSnapshots(ctx.database, input.organisation)).map(
        ({ organisation, package: name, entry, importedAt, observedUntil, isHeld }) => ({
          organisation,
          package: name,
          entry,
          importedAt,
          observedUntil,
          isHeld,
        }),
      ),
    ),

  /** What has changed since the last meeting, or since the release before: null where there are no two releases to compare. */
  since: procedure('released.read')
    .input(z.strictObject({ ...pilotAsked, meetingOn: z.iso.date().optional() }))
    .query(async ({ ctx, input }) => {
      const releases = (await findReleases(ctx, input)).filter(({ policy }) => policy === ctx.policy);
      const two = lastTwo(releases, input.meetingOn);
      return two === undefined ? null : sinceLast(two);
    }),
};
