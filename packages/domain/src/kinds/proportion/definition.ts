import type { EventId } from '../../catalogue/events.ts';
import type { EpisodeCondition, ProportionOf, RowCondition, Spell } from '../../metrics/conditions.ts';
import type { MetricBase, MetricPhrases } from '../../metrics/metric-base.ts';
import { locales, type Text } from '../../text.ts';
import type { KindDefinition, Reads } from '../kind-definition.ts';

export interface ProportionMetric extends MetricBase {
  readonly kind: 'proportion';
  /** Who or what has it. */
  readonly numerator: Text;
  /** Of whom or of what it is a share: after "of all". */
  readonly denominator: Text;
  /** What else is to be known of the counting, in whole sentences. */
  readonly counting?: Text;
  readonly phrases: MetricPhrases & {
    /** Predicate of "more clients …": were in work at six months; and the same with "probably" in its place. */
    readonly moreDid: Text;
    readonly moreProbablyDid: Text;
    /** One group in a sentence, of `{numerator}`, `{denominator}`, `{share}` and `{interval}`. */
    readonly counted: Text;
  };
  readonly of: ProportionOf;
}

const asList = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? (value as readonly T[]) : [value as T]);
const spellEvents = ({ startedBy, endedBy }: Spell): readonly EventId[] => [startedBy, endedBy];
const daysOfRows = (conditions: readonly RowCondition[]): readonly number[] =>
  conditions.flatMap((condition) => ('withinDays' in condition ? [condition.withinDays] : []));

function readsOfCondition(condition: EpisodeCondition): Reads {
  if ('event' in condition) {
    const after = 'after' in condition ? asList(condition.after) : [];
    const others = 'notAfter' in condition ? [condition.notAfter] : after.filter((each) => each !== 'referral');
    return { events: [...asList(condition.event), ...others], days: 'withinDays' in condition ? [condition.withinDays] : [] };
  }
  if ('latest' in condition) return { events: condition.latest };
  if ('endedAs' in condition) return { events: ['ended'], days: condition.withinDays === undefined ? [] : [condition.withinDays] };
  if ('active' in condition) return { events: ['ended'] };
  if ('entered' in condition) return { files: ['pathway'], states: [condition.entered] };
  if ('rows' in condition) return { files: [condition.rows], days: daysOfRows(condition.where ?? []) };
  return {};
}

function readsOfShare(of: ProportionOf): readonly Reads[] {
  switch (of.population) {
    case 'referred':
      return [{ events: [...spellEvents(of.inSpell), ...(of.after === undefined ? [] : [of.after])], days: [of.onDay] }];
    case 'started_service':
      return [{ files: ['services'], events: spellEvents(of.inSpell) }];
    case 'episodes':
      return [...of.among, ...of.having].map(readsOfCondition);
    case 'rows':
      return [{ files: [of.of], days: daysOfRows([...of.among, ...of.having]) }];
    case 'stays':
      return [{ files: ['pathway'], states: of.states, events: [of.event] }];
    case 'expected_dates':
      return [{ events: of.pairs.flatMap(({ given, expected }) => [given, expected]) }];
    case 'sums':
      return [{ files: [of.of] }];
    case 'published':
      return [{ files: ['counts'] }];
  }
}

/** Numerator and denominator as one sentence, and what else is to be known. */
function inWords({ numerator, denominator, counting }: ProportionMetric): Text {
  const words = locales.map((locale) => {
    const share = `${numerator[locale]}, ${denominator[locale]}.`;
    return [locale, counting === undefined ? share : `${share} ${counting[locale]}`];
  });
  return Object.fromEntries(words) as Text;
}

export const definition: KindDefinition<ProportionMetric> = {
  estimator: {
    fi: 'Osuus, Wilsonin väli; ero Newcomben menetelmällä',
    sv: 'Andel, Wilsons intervall; skillnad enligt Newcombe',
    en: 'Proportion, Wilson’s interval; difference by Newcombe',
  },
  inWords,
  reads: ({ of }) => readsOfShare(of),
  counts: ({ of }) => (['rows', 'stays', 'expected_dates'].includes(of.population) ? 'rows_of_people' : 'people'),
};
