import type { ReportFieldId } from '../catalogue/steering/report-fields.ts';
import type { ConclusionCase } from '../evaluation/conclusion.ts';
import { isFollowed, type Evaluation, type FollowedResult, type ResultOf } from '../evaluation/evaluation.ts';
import { ofIntervention } from '../evaluation/of-intervention.ts';
import type { ResultKind } from '../evaluation/results.ts';
import { kindWords } from '../kinds/words.ts';
import { metrics } from '../metrics/index.ts';
import { isOfKind, type MetricDefinition } from '../metrics/definition.ts';
import type { MetricId } from '../metrics/ids.ts';
import type { Day } from '../pathway/day.ts';
import { hypotheses, hypothesisIds } from '../pilots/hypotheses.ts';
import { pilotRisks, type PilotRiskId } from '../pilots/risks.ts';
import { certaintyReasons, certaintyWords } from '../sentences/certainty.ts';
import { fill, inEveryLanguage, type Prose } from '../sentences/prose.ts';
import type { Locale, Text } from '../text.ts';
import { milestoneStanding, type Milestone } from './milestone-standing.ts';
import { reportWords } from './report-words.ts';

/** What a report reads of an evaluation. */
export interface ReportedEvaluation extends Pick<Evaluation, 'results'> {
  readonly provenance: Pick<Evaluation['provenance'], 'asOf'>;
  readonly pilot: Pick<Evaluation['pilot'], 'id'>;
}

/** What a report knows beside the evaluation. What is left out is left to the author, not taken as none. */
export interface ReportContext {
  /** The period that is reported on; without one, everything up to the cut-off of the evaluation. */
  readonly period?: { readonly from: Day; readonly to: Day };
  /** What the pilot is for: `hypothesis` of `pilots.csv`; null where that is empty. */
  readonly purpose?: string | null;
  /** Steps of this pilot, of each period those in force: `stepsInForce` of the rows of `milestones.csv`. */
  readonly milestones?: readonly (Milestone & { readonly label: string })[];
  readonly risks?: readonly PilotRiskId[];
  /** The arm of the intervention that is told of, where a pilot has several; the first by default. */
  readonly intervention?: string;
}

export interface ReportFieldDraft {
  /** One statement to a line. */
  readonly text: Text;
  /** The results that the text tells of, each with the version of its definition. */
  readonly basedOn: readonly { readonly metric: string; readonly metricVersion: number }[];
}

/** A draft for a person to correct and sign: four texts, never more or fewer. */
export interface SteeringReportDraft {
  readonly pilot: string;
  readonly asOf: Day;
  readonly period: { readonly from: Day | null; readonly to: Day };
  readonly fields: Readonly<Record<ReportFieldId, ReportFieldDraft>>;
}

/** More than this of one thing would not fit on a page. */
const mostOfAKind = 5;

const field = (texts: readonly Text[], results: readonly FollowedResult[] = []): ReportFieldDraft => ({
  text: inEveryLanguage((locale) => texts.map((text) => text[locale]).join('\n')),
  basedOn: results.slice(0, mostOfAKind).map(({ metric, metricVersion }) => ({ metric, metricVersion })),
});

type Values = (locale: Locale, prose: Prose) => Readonly<Record<string, string>>;
const say = (text: Text, values: Values = () => ({})): Text =>
  inEveryLanguage((locale, prose) => fill(text[locale], values(locale, prose)));

/** As many as fit, and how many more there are. */
function listed<Item>(items: readonly Item[], write: (item: Item) => Text): readonly Text[] {
  const more = items.length - mostOfAKind;
  const texts = items.slice(0, mostOfAKind).map(write);
  return more > 0 ? [...texts, say(reportWords.more, (_, prose) => ({ count: prose.number(more) }))] : texts;
}

const definitionOf = (metric: string): MetricDefinition | undefined => metrics[metric as MetricId];
const labelOf = (metric: string): Text => definitionOf(metric)?.label ?? { fi: metric, sv: metric, en: metric };

const tell = (result: FollowedResult): Text =>
  say(reportWords.result, (locale) => ({ label: labelOf(result.metric)[locale], sentence: result.sentence[locale] }));

/** Results as they stand towards what is better: by their conclusion, or of a target. */
type Standing = 'better' | 'worse' | 'neither';

const standings: Readonly<Partial<Record<ConclusionCase, Standing>>> = {
  better: 'better',
  probably_better: 'better',
  worse: 'worse',
  probably_worse: 'worse',
};

function standingOf<K extends ResultKind>(result: ResultOf<K>): Standing {
  const definition = definitionOf(result.metric);
  const { towardsTarget } = kindWords[result.kind];
  if (towardsTarget !== undefined) return towardsTarget(result, definition && isOfKind(definition, result.kind) ? definition : undefined);
  const [conclusion] = result.conclusions ?? [];
  return (conclusion && standings[conclusion.case]) ?? 'neither';
}

/** Whether a result compares anything that one could be sure of. */
const isCompared = ({ conclusions: [conclusion] = [] }: FollowedResult): boolean =>
  conclusion !== undefined && conclusion.case !== 'not_compared';

function purposeOf(purpose: string | null | undefined): Text {
  if (purpose === undefined) return reportWords.purposeNotTold;
  return purpose ? say(reportWords.purpose, () => ({ purpose })) : reportWords.noPurpose;
}

function situation({ provenance, results }: ReportedEvaluation, { purpose }: ReportContext): ReportFieldDraft {
  const followed = results.filter(isFollowed);
  const tested = hypothesisIds.flatMap((id) => {
    const result = followed.find(({ metric }) => metric === hypotheses[id].metrics[0]);
    return result === undefined ? [] : [{ label: hypotheses[id].label, result }];
  });
  const reach = say(reportWords.reach, (_, prose) => ({
    asOf: prose.date(provenance.asOf),
    followed: prose.number(new Set(followed.map(({ metric }) => metric)).size),
    others: prose.number(results.length - followed.length),
  }));
  const told = listed(tested, ({ label, result }) => {
    const level = isCompared(result) ? result.certainty?.level : undefined;
    return say(level === undefined ? reportWords.hypothesisDescribed : reportWords.hypothesis, (locale) => ({
      label: label[locale],
      headline: result.headline[locale],
      ...(level === undefined ? {} : { certainty: certaintyWords[level][locale] }),
    }));
  });
  return field(
    [purposeOf(purpose), reach, ...(told.length === 0 ? [reportWords.noHypothesis] : told)],
    tested.map(({ result }) => result),
  );
}

function nextTasks(to: Day, { milestones }: ReportContext): ReportFieldDraft {
  if (milestones === undefined) return field([reportWords.stepsNotTold]);
  const open = milestones.filter(({ doneOn }) => doneOn === null || doneOn > to).toSorted(byDay);
  const texts = listed(open, ({ label, plannedOn }) =>
    plannedOn === null
      ? say(reportWords.openStepNoDay, () => ({ label }))
      : say(reportWords.openStep, (_, prose) => ({ label, by: prose.date(plannedOn) })),
  );
  return field(texts.length === 0 ? [reportWords.noOpenStep] : texts);
}

/** Those without a day come last. */
const byDay = (a: Milestone, b: Milestone): number => ((a.plannedOn ?? '9999') < (b.plannedOn ?? '9999') ? -1 : 1);

function achievements(better: readonly FollowedResult[], from: Day | null, to: Day, { milestones }: ReportContext): ReportFieldDraft {
  const done = (milestones ?? []).flatMap(({ label, doneOn }) =>
    doneOn !== null && doneOn <= to && (from === null || doneOn >= from) ? [{ label, on: doneOn }] : [],
  );
  const texts = [
    ...listed(done, ({ label, on }) => say(reportWords.doneStep, (_, prose) => ({ label, on: prose.date(on) }))),
    ...listed(better, tell),
  ];
  const none = milestones === undefined ? reportWords.noImprovement : reportWords.noAchievement;
  return field(texts.length === 0 ? [none] : texts, better);
}

function deviations({ results }: ReportedEvaluation, worse: readonly FollowedResult[], to: Day, given: ReportContext): ReportFieldDraft {
  const { milestones = [], risks = [] } = given;
  const late = milestones.filter((step) => milestoneStanding(step, to) === 'late');
  const reasons = [...new Set(results.filter(isFollowed).flatMap(({ certainty }) => certainty?.loweredBy ?? []))];
  const texts = [
    ...listed(late, ({ label, plannedOn }) => say(reportWords.lateStep, (_, prose) => ({ label, by: prose.date(plannedOn!) }))),
    ...listed(worse, tell),
    ...listed(risks, (risk) => say(reportWords.risk, (locale) => ({ label: pilotRisks[risk].label[locale] }))),
    ...(reasons.length === 0
      ? []
      : [say(reportWords.certainty, (locale) => ({ reasons: reasons.map((reason) => certaintyReasons[reason][locale]).join(' ') }))]),
    ...gapsOf(results),
  ];
  return field(texts.length === 0 ? [reportWords.noDeviation] : texts, worse);
}

function gapsOf(results: Evaluation['results']): readonly Text[] {
  const labels = results.filter((result) => !isFollowed(result)).map(({ metric }) => labelOf(metric));
  if (labels.length === 0) return [];
  const some = inEveryLanguage((locale) =>
    labels
      .slice(0, mostOfAKind)
      .map((label) => label[locale])
      .join('; '),
  );
  const named = labels.length > mostOfAKind ? say(reportWords.gapsMore, (locale) => ({ labels: some[locale] })) : some;
  return [say(reportWords.gaps, (locale, prose) => ({ count: prose.number(labels.length), labels: named[locale] }))];
}

/**
 * Drafts the one-page report to the steering group from an evaluation: its four fields, in every language. A metric that is better
 * or has reached its target is told under achievements in its own sentence, one that is worse or falls short under deviations; what
 * the data do not tell is said to be missing. A person corrects the draft and signs it: what moved in the network, why, and what to do
 * about it stand in no data.
 *
 * It misleads where many metrics are looked at and only what differs is read: the sentences carry their own reservations, keep them.
 *
 * @example Object.keys(draftSteeringReport({ provenance: { asOf: '2022-12-31' }, pilot: { id: 'p1' }, results: [] }).fields)
 *   // ['situation', 'next_tasks', 'achievements', 'deviations']
 */
export function draftSteeringReport(whole: ReportedEvaluation, given: ReportContext = {}): SteeringReportDraft {
  const results = whole.results.map((result) => (isFollowed(result) ? ofIntervention(result, given.intervention) : result));
  const evaluation = { ...whole, results };
  const { asOf } = evaluation.provenance;
  const [from, to] = [given.period?.from ?? null, given.period?.to ?? asOf];
  const standing = results.filter(isFollowed).map((result) => ({ result, standing: standingOf(result) }));
  const those = (which: Standing) => standing.filter((each) => each.standing === which).map(({ result }) => result);
  return {
    pilot: evaluation.pilot.id,
    asOf,
    period: { from, to },
    fields: {
      situation: situation(evaluation, given),
      next_tasks: nextTasks(to, given),
      achievements: achievements(those('better'), from, to, given),
      deviations: deviations(evaluation, those('worse'), to, given),
    },
  };
}
