import { PolkuError, polkuVersion } from '@polku/domain';
import { evaluationSchema, jsonDifferences, type Evaluation, type Json, type LockedPlan } from '@polku/domain/evaluation';
import type { Replay, ReplayCause } from '@polku/engine/node';
import { evaluateFolder } from './local.ts';
import type { Progress } from './open-local.ts';
import { readInput } from './standard-input.ts';

interface EvaluationFile {
  readonly text: string;
  readonly evaluation: Evaluation;
}

/**
 * An evaluation that `polku evaluate --json` printed into a file.
 *
 * @throws PolkuError `unreadable_file` where the file holds none.
 */
export async function readEvaluationFile(path: string): Promise<EvaluationFile> {
  const text = await readInput(path).catch(() => {
    throw new PolkuError('unreadable_file', 'The file of the evaluation does not exist, or cannot be read.');
  });
  try {
    const json: unknown = JSON.parse(text);
    // What is compared is all that the file holds, not what the schema knows of it.
    if (evaluationSchema.safeParse(json).success) return { text, evaluation: json as Evaluation };
  } catch {
    // Told with what is no evaluation.
  }
  throw new PolkuError('unreadable_file', 'The file is not an evaluation, as `polku evaluate --json` prints it.');
}

/** What replaying a file came to. */
export interface FileReplay extends Omit<Replay, 'answerHash'> {
  /** The file has the very bytes that the command prints; else only other white space. */
  readonly isSameFile: boolean;
}

const cause = (what: ReplayCause['what'], before: Json, after: Json): readonly ReplayCause[] =>
  before === after ? [] : [{ what, before, after }];

/**
 * Makes the evaluation of a file again from a folder, by what its provenance says of it.
 *
 * @param lockedPlan the plan that it followed, where it followed a locked one.
 * @throws as `evaluateFolder`.
 */
export async function replayFile(
  { text, evaluation }: EvaluationFile,
  folder: string,
  asked: { readonly organisation?: string | undefined; readonly lockedPlan?: LockedPlan | undefined },
  progress: Progress,
): Promise<FileReplay> {
  const { provenance: then, pilot, results } = evaluation;
  if (then.planLockedOn !== null && asked.lockedPlan === undefined)
    throw new PolkuError(
      'plan_refused',
      `The evaluation follows a plan that was locked on ${then.planLockedOn}, with the hash ${then.planHash}: give its file with --plan.`,
    );
  const again = await evaluateFolder(
    folder,
    {
      ...asked,
      pilot: pilot.id,
      metrics: [...new Set(results.map(({ metric }) => metric))],
      asOf: then.asOf,
      policy: then.policy,
      horizonDays: then.horizonDays,
      windowDays: then.windowDays,
    },
    progress,
  );
  const { provenance: now } = again;
  const versions = new Map(again.results.map(({ metric, metricVersion }) => [metric, metricVersion]));
  return {
    isSame: JSON.stringify(evaluation) === JSON.stringify(again),
    isSameFile: text === `${JSON.stringify(again, null, 2)}\n`,
    wasMade: true,
    causes: [
      ...cause('snapshot', then.datasetHash, now.datasetHash),
      ...cause('polku_version', then.polkuVersion, polkuVersion),
      ...results.flatMap(({ metric, metricVersion }) =>
        cause('metric_version', metricVersion, versions.get(metric) ?? null).map((each) => ({ ...each, of: metric })),
      ),
      ...cause('plan', then.planHash, now.planHash),
    ],
    differences: jsonDifferences(evaluation as unknown as Json, again as unknown as Json),
  };
}
