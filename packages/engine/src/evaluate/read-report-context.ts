import { reportContextOf, type ReportRows } from '@polku/domain/casework';
import { sql } from 'drizzle-orm';
import type { PolkuDatabase } from '../database/database.ts';
import { isOfPilot } from '../reduce/episodes-in-arms.ts';
import { findPilot } from './find-pilot.ts';

export interface ReportContextRequest {
  readonly pilot: string;
  readonly organisation?: string | undefined;
  /** The day on which the steps of the roadmap are told as they stand: the cut-off of the evaluation. */
  readonly on: string;
}

/**
 * What a pilot's own rows tell a steering report of beside its evaluation; nothing of any person is in them.
 *
 * @throws PolkuError `unknown_pilot`, naming the nearest ids; `ambiguous_pilot`, naming the organisations.
 */
export const readReportContext = (database: PolkuDatabase, { on, ...asked }: ReportContextRequest) =>
  database.snapshot(async (snapshot) => {
    const { key } = await findPilot(snapshot, asked);
    const pilots = await snapshot.execute<NonNullable<ReportRows['pilot']> & Record<string, unknown>>(sql`
      select status, design, project, measures, operating_model, concurrent_programmes, owner_role, hypothesis
      from pilots where ${isOfPilot(key)}`);
    const milestones = await snapshot.execute<ReportRows['milestones'][number] & Record<string, unknown>>(sql`
      select * from milestones where ${isOfPilot(key)}`);
    return reportContextOf({ pilot: pilots.rows[0], milestones: milestones.rows }, on);
  });
