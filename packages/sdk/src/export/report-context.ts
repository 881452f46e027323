import { stepsInForce, type ReportContext } from '@polku/domain/casework';
import { pilotStanding } from '@polku/domain/reference';
import type { Evaluation } from '@polku/domain/evaluation';
import { readRows } from '../local.ts';

/**
 * What the rows of a data package tell a steering report of beside the evaluation: what the pilot is for, its steps as they stand on a
 * day, the risks that its own row shows, and the smallest differences that matter.
 */
export async function reportContextOf(
  folder: string,
  { pilot: { id: pilotId }, provenance: { asOf: on, datasetHash } }: Evaluation,
): Promise<ReportContext> {
  const { pilots, milestones, plan } = await readRows(folder, ['pilots', 'milestones', 'plan'], datasetHash);
  const pilot = pilots.find(({ pilot_id }) => pilot_id === pilotId);
  const isOfPilot = ({ pilot_id }: { readonly pilot_id: string }): boolean => pilot_id === pilotId;
  return {
    purpose: pilot?.hypothesis ?? null,
    milestones: stepsInForce(milestones.filter(isOfPilot), on),
    risks: pilot === undefined ? [] : pilotStanding(pilot).risks,
    margins: Object.fromEntries(plan.filter(isOfPilot).map(({ metric, margin }) => [metric, margin])),
  };
}
