import { followingStatuses, pirkanmaaMetricSet } from '../catalogue/metric-sets.ts';
import { policies } from '../disclosure/index.ts';
import { metricFacts } from '../metric-facts/metric-facts.ts';
import { definitionInWords } from '../metric-facts/definition-in-words.ts';
import { type MetricId } from '../metrics/ids.ts';
import { metrics } from '../metrics/index.ts';
import { comparablePairs } from '../pilots/comparable-pairs.ts';
import { hypotheses, hypothesesOf } from '../pilots/hypotheses.ts';
import { pilots } from '../pilots/pilots.ts';
import { absences } from '../sentences/absences.ts';
import { entriesOf, type DescribedKind } from './entry.ts';

export const evaluationDescribed: Readonly<Record<string, DescribedKind>> = {
  metrics: {
    title: { fi: 'Mittarit', sv: 'Mått', en: 'Metrics' },
    entries: () =>
      (Object.keys(metrics) as MetricId[]).map((id) => {
        const { term, ...metric } = metrics[id];
        return {
          id,
          ...metric,
          definition: definitionInWords(metrics[id]),
          ...metricFacts(metrics[id]),
          term,
          hypotheses: hypothesesOf(id),
        };
      }),
  },
  hypotheses: {
    title: { fi: 'Hypoteesit', sv: 'Hypoteser', en: 'Hypotheses' },
    entries: () => entriesOf(hypotheses),
  },
  pilots: {
    title: { fi: 'Pilotit', sv: 'Pilotförsök', en: 'Pilots' },
    entries: () => entriesOf(pilots()),
  },
  'comparable-pairs': {
    title: { fi: 'Vertailuparit', sv: 'Jämförbara par', en: 'Comparable pairs' },
    entries: () => entriesOf(comparablePairs),
  },
  'pirkanmaa-metric-set': {
    title: { fi: 'Pirkanmaan hankkeen mittarit', sv: 'Projektets mått i Birkaland', en: 'Metrics of the Pirkanmaa project' },
    entries: () => entriesOf(pirkanmaaMetricSet),
  },
  'following-statuses': {
    title: { fi: 'Seurannan tilanne', sv: 'Uppföljningens läge', en: 'Statuses of following' },
    entries: () => entriesOf(followingStatuses),
  },
  policies: {
    title: { fi: 'Julkaisurajat', sv: 'Offentliggörandegränser', en: 'Disclosure policies' },
    entries: () => entriesOf(policies),
  },
  reasons: {
    title: { fi: 'Miksi luku puuttuu', sv: 'Varför ett tal saknas', en: 'Why a number is not there' },
    entries: () => entriesOf(absences),
  },
};
