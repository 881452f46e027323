import { locales, type Locale, type Text } from '@polku/domain';
import { policies, type Evaluation } from '@polku/domain/evaluation';
import { definitionInWords, metricFacts, metrics, type MetricDefinition, type MetricId } from '@polku/domain/metrics';
import { evaluationRounds, type EvaluationRound } from '@polku/domain/reference';
import { absences } from '@polku/domain/sentences';
import { defineTable } from './table.ts';

/** A text's cells, one for each language. */
export const textCells = <const Name extends string>(name: Name, text: Text) =>
  Object.fromEntries(locales.map((locale) => [`${name}_${locale}`, text[locale]])) as Record<`${Name}_${Locale}`, string>;

const languages = { fi: 'in Finnish', sv: 'in Swedish', en: 'in English' } as const satisfies Record<Locale, string>;

/** The columns of those cells. */
export const textColumns = <const Name extends string>(name: Name, description: string) =>
  Object.fromEntries(
    locales.map((locale) => [`${name}_${locale}`, { type: 'string', description: `${description}, ${languages[locale]}.` }]),
  ) as Record<`${Name}_${Locale}`, { readonly type: 'string'; readonly description: string }>;

const emptyText: Text = { fi: '', sv: '', en: '' };

/** What a declaration says in code: all but the words, and what has a column of its own. */
function ruleOf({ kind, ...rest }: MetricDefinition): string {
  const own = ['version', 'label', 'question', 'topic', 'definition', 'pitfalls', 'unit', 'direction', 'level', 'status', 'source', 'term'];
  const words = ['known', 'reference', 'phrases', 'daysSince'];
  return JSON.stringify({ kind, ...Object.fromEntries(Object.entries(rest).filter(([name]) => ![...own, ...words].includes(name))) });
}

/** How each metric of the evaluation is defined: enough to compute it again without the software. */
export function metricsTable({ results }: Evaluation) {
  const definitions: Readonly<Record<string, MetricDefinition | undefined>> = metrics;
  const told = [...new Set(results.map(({ metric }) => metric))].sort();
  return defineTable({
    name: 'metrics',
    description: 'Definitions of the metrics that the evaluation lists, those without data too.',
    columns: {
      metric: { type: 'string', description: 'Id of the metric.', required: true },
      version: { type: 'integer', description: 'Version of the definition; it changes whenever the definition does.' },
      ...textColumns('label', 'Name'),
      ...textColumns('question', 'The question that it answers'),
      ...textColumns('definition', 'Who is counted and how'),
      ...textColumns('numerator', 'Of a share, who or what has it; empty: no share'),
      ...textColumns('denominator', 'Of a share, of whom or of what it is one; empty: no share'),
      ...textColumns('window', 'Which cases or rows it is told of'),
      ...textColumns('time_bound', 'How its outcome is bound in time, and so whether its groups are compared'),
      rule: { type: 'string', description: 'The same as JSON: kind, events, states, files and conditions.' },
      unit: { type: 'string', description: 'Unit of its numbers.' },
      direction: { type: 'string', description: 'Which way counts as better.' },
      level: { type: 'string', description: 'What the sources tell it of: a team, a region, a project, the nation.' },
      ...textColumns('estimator', 'What it is estimated by'),
      reference: { type: 'string', description: 'The call of R whose answer the estimate equals.' },
      minimum_follow_up_days: { type: 'integer', description: 'Days a case must have been followed to count; empty: none are asked for.' },
      ...textColumns('pitfalls', 'What a reader may get wrong'),
      ...textColumns('known', 'A result, target or fate that the sources tell; empty: none'),
      source: { type: 'string', description: 'Sections of the source documents; (I) implied by them, (P) proposed by the model.' },
      status: { type: 'string', description: 'Whether the sources name the metric, imply it, or the model proposes it.' },
    },
    key: ['metric'],
    rows: told.flatMap((id) => {
      const metric = definitions[id];
      if (metric === undefined) return [];
      const { window, timeBound, estimator, minimumFollowUpDays } = metricFacts(metrics[id as MetricId]);
      return [
        {
          metric: id,
          version: metric.version,
          ...textCells('label', metric.label),
          ...textCells('question', metric.question),
          ...textCells('definition', definitionInWords(metric)),
          ...textCells('numerator', 'numerator' in metric ? metric.numerator : emptyText),
          ...textCells('denominator', 'denominator' in metric ? metric.denominator : emptyText),
          ...textCells('window', window),
          ...textCells('time_bound', timeBound),
          rule: ruleOf(metric),
          unit: metric.unit,
          direction: metric.direction,
          level: metric.level,
          ...textCells('estimator', estimator),
          reference: metric.reference,
          minimum_follow_up_days: minimumFollowUpDays,
          ...textCells('pitfalls', metric.pitfalls),
          ...textCells('known', metric.known ?? emptyText),
          source: metric.source,
          status: metric.status,
        },
      ];
    }),
  });
}

/** Why a number may be absent, in words. */
export function reasonsTable({ provenance }: Evaluation) {
  const minimum = String(policies[provenance.policy].minimumCount);
  const filled = ({ fi, sv, en }: Text): Text => {
    const fill = (words: string): string => words.replaceAll('{minimum}', minimum);
    return { fi: fill(fi), sv: fill(sv), en: fill(en) };
  };
  return defineTable({
    name: 'reasons',
    description: 'Why a number may be absent: what the columns of reasons name.',
    columns: {
      reason: { type: 'string', description: 'Id of the reason.', required: true },
      ...textColumns('label', 'What stands in the place of the number'),
      ...textColumns('sentence', 'The reason'),
    },
    key: ['reason'],
    rows: (Object.keys(absences) as (keyof typeof absences)[]).map((reason) => ({
      reason,
      ...textCells('label', absences[reason].label),
      ...textCells('sentence', filled(absences[reason].sentence)),
    })),
  });
}

/** Who evaluates what a project did, and when. */
export function evaluationRoundsTable() {
  const rounds: readonly (readonly [string, EvaluationRound])[] = Object.entries(evaluationRounds);
  return defineTable({
    name: 'evaluation_rounds',
    description: 'When and by whom what a project did is evaluated.',
    columns: {
      round: { type: 'string', description: 'Id of the round.', required: true },
      ...textColumns('label', 'Name'),
      by: { type: 'string', description: 'Organisations that evaluate, separated by `;`; empty: the project itself.' },
      when: { type: 'string', description: 'While the project runs, or after it.' },
      ...textColumns('asks', 'What is asked'),
      metrics: { type: 'string', description: 'Metrics that the round leans on or reports, separated by `;`.' },
      source: { type: 'string', description: 'Sections of the source documents.' },
    },
    key: ['round'],
    rows: rounds.map(([round, { label, by, when, asks, metrics: leansOn, source }]) => ({
      round,
      ...textCells('label', label),
      by: by.join(';'),
      when,
      ...textCells('asks', asks),
      metrics: leansOn.join(';'),
      source,
    })),
  });
}
