import type { EventId } from '../../catalogue/events.ts';
import type { EpisodeCondition, ProportionOf, RowCondition, Spell } from '../../metrics/conditions.ts';
import type { MetricBase, ShareWords } from '../../metrics/metric-base.ts';
import { locales, type Text } from '../../text.ts';
import { boundWithin, describedBecause, type TimeBound } from '../time-bound.ts';
import type { KindDefinition, Reads } from '../kind-definition.ts';

export interface ProportionMetric extends MetricBase, ShareWords {
  readonly kind: 'proportion';
  /** What else is to be known of the counting, in whole sentences. */
  readonly counting?: Text;
  readonly of: ProportionOf;
}

const asList = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? (value as readonly T[]) : [value as T]);
const spellEvents = ({ startedBy, endedBy }: Spell): readonly EventId[] => [startedBy, endedBy];
const daysOfRows = (conditions: readonly RowCondition[]): readonly number[] =>
  conditions.flatMap((condition) => ('withinDays' in condition ? [condition.withinDays] : []));

const daysOf = (condition: { readonly withinDays?: number | undefined } | { readonly byDays: number } | object): readonly number[] => {
  const days = 'byDays' in condition ? condition.byDays : 'withinDays' in condition ? condition.withinDays : undefined;
  return days === undefined ? [] : [days];
};

function readsOfCondition(condition: EpisodeCondition): Reads {
  if ('event' in condition) {
    const after = 'after' in condition ? asList(condition.after) : [];
    const others = 'notAfter' in condition ? [condition.notAfter] : after.filter((each) => each !== 'referral');
    return { events: [...asList(condition.event), ...others], days: daysOf(condition) };
  }
  if ('openForDays' in condition) return { events: ['ended', condition.after], days: [condition.openForDays] };
  if ('endedAs' in condition) return { events: ['ended'], days: daysOf(condition) };
  if ('rows' in condition)
    return {
      files: [condition.rows],
      days: [...daysOfRows(condition.where ?? []), ...daysOf({ withinDays: condition.ofClientWithinDays })],
    };
  return {};
}

const dueDay = (of: Extract<ProportionOf, { population: 'referred' }>): number => ('onDay' in of ? of.onDay : of.byDay + of.lastingDays);

function readsOfShare(of: ProportionOf): readonly Reads[] {
  switch (of.population) {
    case 'referred':
      return [{ events: spellEvents(of.inSpell), days: [dueDay(of)] }];
    case 'episodes':
      return [...of.among, ...of.having].map(readsOfCondition);
    case 'rows':
      return [{ files: [of.of], days: daysOfRows([...of.among, ...of.having]) }];
    case 'stays':
      return [{ files: ['pathway'], states: of.states, events: [of.event], days: [of.ofDays] }];
    case 'expected_dates':
      return [{ events: of.pairs.flatMap(({ given, expected }) => [given, expected]) }];
    case 'sums':
      return [{ files: [of.of] }];
    case 'published':
      return [{ files: ['counts'] }];
  }
}

const isKnownAtReferral = (condition: EpisodeCondition): boolean =>
  'segment' in condition || 'referralSource' in condition || 'mainStatusOtherThan' in condition;

/** Days after the referral within which a condition comes true or does not; undefined where it has no such day. */
function daysAfterReferral(condition: EpisodeCondition): number | undefined {
  if ('event' in condition) return 'withinDays' in condition && condition.after === 'referral' ? condition.withinDays : undefined;
  if ('rows' in condition) return condition.ofClientWithinDays;
  return 'endedAs' in condition ? condition.withinDays : undefined;
}

function timeBoundOf(of: ProportionOf): TimeBound {
  switch (of.population) {
    case 'referred':
      return boundWithin([dueDay(of)]);
    case 'episodes': {
      if (!of.among.every(isKnownAtReferral)) return describedBecause('denominator_after_referral');
      if (of.having.every(isKnownAtReferral)) return describedBecause('known_at_referral');
      const days = of.having.map(daysAfterReferral);
      return days.every((day) => day !== undefined) ? boundWithin([Math.max(...days)]) : describedBecause('not_bound_in_time');
    }
    case 'rows': {
      if (of.of !== 'referrals') return describedBecause('denominator_after_referral');
      const days = daysOfRows(of.having);
      // Without days it is told of the referral itself: how it came, how complete it was.
      return days.length === 0 ? describedBecause('known_at_referral') : boundWithin([Math.max(...days)]);
    }
    case 'stays':
    case 'expected_dates':
      return describedBecause('denominator_after_referral');
    case 'sums':
      return describedBecause('not_bound_in_time');
    case 'published':
      return describedBecause('published_counts');
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
  timeBound: ({ of }) => timeBoundOf(of),
  inWords,
  reads: ({ of }) => readsOfShare(of),
  counts: ({ of }) => (['rows', 'stays', 'expected_dates'].includes(of.population) ? 'rows_of_people' : 'people'),
};
