import type { ChangeReason, ConclusionChange } from '../conclusions/changes-since.ts';
import { isAbsence } from '../evaluation/absence.ts';
import type { MetricDefinition } from '../metrics/definition.ts';
import type { Text } from '../text.ts';
import { differenceIn } from './difference-in.ts';
import { verdictOf } from './headline.ts';
import { fill, inEveryLanguage, joinTexts } from './prose.ts';

/** Whole sentences, of `{measure}`, `{before}` and `{after}` (verdicts), `{from}`, `{to}` and `{moved}` (differences with their unit). */
const sentences: Readonly<Record<ConclusionChange['changed'], Text>> = {
  conclusion: {
    fi: '{measure}: päätelmä muuttui. Ennen: {before}. Nyt: {after}.',
    sv: '{measure}: slutsatsen ändrades. Tidigare: {before}. Nu: {after}.',
    en: '{measure}: the conclusion changed. Before: {before}. Now: {after}.',
  },
  value: {
    fi: '{measure}: päätelmä on sama: {after}.',
    sv: '{measure}: slutsatsen är densamma: {after}.',
    en: '{measure}: the conclusion is the same: {after}.',
  },
  nothing: { fi: '{measure}: ei muutosta.', sv: '{measure}: ingen förändring.', en: '{measure}: no change.' },
  appeared: {
    fi: '{measure}: mukana ensimmäistä kertaa. Nyt: {after}.',
    sv: '{measure}: med för första gången. Nu: {after}.',
    en: '{measure}: told for the first time. Now: {after}.',
  },
  gone: {
    fi: '{measure}: ei ole enää mukana. Ennen: {before}.',
    sv: '{measure}: inte längre med. Tidigare: {before}.',
    en: '{measure}: not told any more. Before: {before}.',
  },
};

const movement = {
  within: {
    fi: 'Arvio siirtyi {moved}: {from}, nyt {to}. Näin pieni siirtymä voi olla sattumaa.',
    sv: 'Skattningen flyttades {moved}: {from}, nu {to}. En så liten förflyttning kan vara slump.',
    en: 'The estimate moved by {moved}: {from}, now {to}. So small a move may be chance.',
  },
  beyond: {
    fi: 'Arvio siirtyi {moved}: {from}, nyt {to}. Se on enemmän kuin aiempi epävarmuusväli salli.',
    sv: 'Skattningen flyttades {moved}: {from}, nu {to}. Det är mer än det tidigare osäkerhetsintervallet medgav.',
    en: 'The estimate moved by {moved}: {from}, now {to}. That is more than the interval before allowed.',
  },
} as const satisfies Record<string, Text>;

const becauseOf: Readonly<Record<ChangeReason, Text>> = {
  data: { fi: 'aineisto', sv: 'materialet', en: 'the data' },
  definition: { fi: 'mittarin määritelmä', sv: 'måttets definition', en: 'the definition of the measure' },
  method: { fi: 'laskentatapa', sv: 'beräkningssättet', en: 'the method' },
  plan: { fi: 'arviointisuunnitelma', sv: 'utvärderingsplanen', en: 'the evaluation plan' },
  policy: { fi: 'se, mitä saa näyttää', sv: 'vad som får visas', en: 'what may be shown' },
};

const changedMeanwhile: Text = {
  fi: 'Välillä muuttui: {reasons}.',
  sv: 'Däremellan ändrades: {reasons}.',
  en: 'What changed in between: {reasons}.',
};

function movementOf({ moved, before, after, unit, isBeyondInterval }: ConclusionChange): Text | undefined {
  const [from, to] = [before?.estimate, after?.estimate];
  if (moved === undefined || moved === 0 || from === undefined || to === undefined || isAbsence(from) || isAbsence(to)) return undefined;
  const { signed } = differenceIn(unit, [from, to, moved]);
  return inEveryLanguage((locale) =>
    fill(movement[isBeyondInterval ? 'beyond' : 'within'][locale], {
      moved: signed(moved)[locale],
      from: signed(from)[locale],
      to: signed(to)[locale],
    }),
  );
}

/** What became of one conclusion since an earlier evaluation, in words: of what was released, and nothing finer. */
export function sinceSentence(change: ConclusionChange, metric: MetricDefinition): Text {
  const { changed, before, after, reasons } = change;
  const said = inEveryLanguage((locale) =>
    fill(sentences[changed][locale], {
      measure: metric.label[locale],
      before: before === undefined ? '' : verdictOf(before.case)[locale],
      after: after === undefined ? '' : verdictOf(after.case)[locale],
    }),
  );
  const why =
    reasons.length === 0
      ? undefined
      : inEveryLanguage((locale, prose) =>
          fill(changedMeanwhile[locale], { reasons: prose.list(reasons.map((reason) => becauseOf[reason][locale])) }),
        );
  return joinTexts([said, movementOf(change), why]);
}

const summary: Text = {
  fi: 'Verrattu: {from} ja {to}. Päätelmiä {all}, niistä muuttui {changed}.',
  sv: 'Jämfört: {from} och {to}. Slutsatser: {all}, av dem ändrades {changed}.',
  en: 'Compared: {from} and {to}. Conclusions: {all}, of which {changed} changed.',
};

/** How many conclusions changed between two cut-offs. */
export function sinceSummary(changes: readonly ConclusionChange[], from: string, to: string): Text {
  const changed = changes.filter((change) => change.changed === 'conclusion').length;
  return inEveryLanguage((locale, prose) =>
    fill(summary[locale], {
      from: prose.date(from),
      to: prose.date(to),
      all: prose.number(changes.length),
      changed: prose.number(changed),
    }),
  );
}
