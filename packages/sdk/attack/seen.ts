import type { Evaluation, PolicyId } from '@polku/domain/evaluation';
import { evaluate, loadPackage, memorySource, type OpenDatabase } from '@polku/engine';
import { answering, openThrowAway, validatePackage, type Answers } from '@polku/engine/node';
import type { Cohort } from './cohort.ts';

/** What of a cohort is asked, in the words of an answer's provenance. */
interface View {
  readonly pilot: string;
  readonly asOf: string;
  readonly horizonDays: number;
}

/** An answer that the attacker was given. */
export interface Told extends View {
  readonly policy: PolicyId;
  readonly evaluation: Evaluation;
}

interface Refusal {
  readonly asked: string;
  readonly message: string;
}

/** All that an attacker got who asked for everything, and the truth to judge by, which the attacker never had. */
export interface Seen {
  readonly told: readonly Told[];
  readonly refusals: readonly Refusal[];
  readonly exact: readonly Told[];
  readonly cohort: Cohort;
  /** The plain hash of the rows: what somebody computes who has guessed them. */
  readonly guessedHash: string;
}

const pilots = ['own', 'wide'];
const policies = ['steering', 'public'] as const;
const horizons = [90, 365];

/** Every day at which a month ends, and some that end nothing: who asks does not know which are open. */
export const cutOffs = [
  ...Array.from({ length: 24 }, (_, month) => new Date(Date.UTC(2023, month + 1, 0)).toISOString().slice(0, 10)),
  '2024-02-14',
  '2024-12-29',
];

interface Asked {
  readonly pilot: string;
  readonly asOf?: string;
  readonly horizonDays?: number;
  readonly windowDays?: readonly number[];
}

const questions = (pilot: string): readonly Asked[] => [
  { pilot },
  ...horizons.map((horizonDays) => ({ pilot, horizonDays })),
  ...cutOffs.map((asOf) => ({ pilot, asOf })),
  // What the lattice refuses, if it does as it says.
  ...[89, 181].map((horizonDays) => ({ pilot, horizonDays })),
  { pilot, windowDays: [29, 30, 31] },
];

/** Those whose counts hang together, of all kinds. */
const attackedMetrics = [
  'time_to_contact',
  'time_to_service',
  'time_to_plan',
  'time_service_to_plan',
  'outcome_after_referral',
  'employed_at_6_months',
  'employed_at_12_months',
  'employment_lasts',
  'withdrawn',
  'score_change',
  'score_trend',
  'client_nps',
];

const today = '2026-01-01';

/** Asks everything of a cohort, under the two policies, as somebody does who reads what is released. */
export async function attackerSees(cohort: Cohort): Promise<Seen> {
  const source = memorySource(cohort.files);
  const { datasetHash, problems } = await validatePackage(source, { today });
  if (problems.length > 0) throw new Error(`the cohort breaks ${problems[0]!.rule} in ${problems[0]!.file}`);
  const database = await openThrowAway('duckdb');
  try {
    await loadPackage(database, source, { today, datasetId: 'cohort', title: 'Cohort' });
    return { ...(await ask(database)), cohort, guessedHash: datasetHash };
  } finally {
    await database.close();
  }
}

async function ask(database: OpenDatabase): Promise<Pick<Seen, 'told' | 'refusals' | 'exact'>> {
  const answers: Answers = new Map();
  const asked = answering(answers, async () => database);
  const answer = async (question: Asked, policy: PolicyId): Promise<Told> => {
    const evaluation = await evaluate(asked, {
      ...question,
      metrics: attackedMetrics,
      windowDays: question.windowDays && [...question.windowDays],
      policy,
    });
    const { asOf, horizonDays } = evaluation.provenance;
    return { pilot: question.pilot, asOf, horizonDays, policy, evaluation };
  };
  const [told, refusals, exact]: [Told[], Refusal[], Map<string, Told>] = [[], [], new Map()];
  for (const question of pilots.flatMap(questions)) {
    for (const policy of policies) {
      try {
        told.push(await answer(question, policy));
      } catch (error) {
        refusals.push({ asked: JSON.stringify(question), message: (error as Error).message });
        continue;
      }
      const key = JSON.stringify(question);
      if (!exact.has(key)) exact.set(key, await answer(question, 'none'));
    }
  }
  return { told, refusals, exact: [...exact.values()] };
}
