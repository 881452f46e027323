import { reportContextOf, type ReportContext } from '@polku/domain/casework';
import type { Evaluation } from '@polku/domain/evaluation';
import { readRows } from '../local.ts';

/** What the rows of a data package tell a steering report of beside the evaluation that was made of them. */
export async function readReportContext(folder: string, { pilot: { id }, provenance }: Evaluation): Promise<ReportContext> {
  const { pilots, milestones } = await readRows(folder, ['pilots', 'milestones'], provenance);
  const isOfPilot = ({ pilot_id }: { readonly pilot_id: string }): boolean => pilot_id === id;
  return reportContextOf({ pilot: pilots.find(isOfPilot), milestones: milestones.filter(isOfPilot) }, provenance.asOf);
}
