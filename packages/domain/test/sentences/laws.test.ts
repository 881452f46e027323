import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  certaintyLoweringReasons,
  conclusionBases,
  policies,
  policyIds,
  type CertaintyLoweringReason,
  type Conclusion,
} from '../../src/evaluation.ts';
import { locales, type Locale } from '../../src/index.ts';
import { metrics, type MetricDefinition } from '../../src/metrics.ts';
import { absences, certaintyOf, headline, resultSentence, type SentenceContext, type WordlessResult } from '../../src/sentences.ts';
import { causalWords } from './causal-words.ts';
import { concluded, type Concluded } from './concluded.ts';
import { context, inWork, outcomes, readable, recommendations, scores, scoresOfOneArm, suppressed, trends, waits } from './released.ts';

const definitions: readonly MetricDefinition[] = Object.values(metrics);
const broken = /NaN|undefined|null|Infinity|[{}]|-\d/;
const unsaid = /significan|merkitsev|signifikan|p-value|p-arvo|p-värde/i;

/** A difference with its interval, in days, as a share or in points as the metric has it; undefined of kinds that only describe. */
function resultOf({ kind }: MetricDefinition, estimate: number, half: number): WordlessResult | undefined {
  switch (kind) {
    case 'duration':
      return waits(120 * estimate, 120 * (estimate - half), 120 * (estimate + half));
    case 'competing':
      return outcomes(estimate, estimate);
    case 'proportion':
      return inWork(estimate, estimate - half, estimate + half);
    case 'change':
      return scores(5 * estimate, 5 * (estimate - half), 5 * (estimate + half), 0.5);
    case 'score':
      return recommendations(100 * estimate, 100 * (estimate - half), 100 * (estimate + half));
    case 'trend':
    case 'count':
    case 'occupancy':
    case 'series':
      return undefined;
  }
}

const compared = definitions.filter((metric) => resultOf(metric, 0.1, 0.1) !== undefined);

const given = fc.record({
  metric: fc.constantFrom(...compared),
  estimate: fc.double({ min: -1, max: 1, noNaN: true }),
  half: fc.double({ min: 0, max: 0.7, noNaN: true }),
  margin: fc.option(fc.double({ min: 0.01, max: 10, noNaN: true })),
  policy: fc.constantFrom(...policyIds),
  claim: fc.constantFrom('superiority', 'non_inferiority', 'equivalence'),
  basis: fc.constantFrom(...conclusionBases),
  loweredBy: fc.uniqueArray(fc.constantFrom<CertaintyLoweringReason>(...certaintyLoweringReasons), { maxLength: 4 }),
  horizon: fc.option(fc.constantFrom(182, 365)),
  adjustment: fc.constantFrom('none', 'segment', 'weighted'),
});
type Given = typeof given extends fc.Arbitrary<infer Value> ? Value : never;

interface Told {
  readonly conclusion: Conclusion;
  readonly level: number;
  readonly short: Readonly<Record<Locale, string>>;
  readonly sentence: Readonly<Record<Locale, string>>;
}

function told({ metric, estimate, half, margin, policy, claim, basis, loweredBy, horizon, adjustment }: Given): Told {
  const within: SentenceContext = { ...context, margin, minimumCount: policies[policy].minimumCount };
  const changes = { horizon: metric.kind === 'competing' ? (horizon ?? 365) : horizon, adjustment } as const;
  const made: Concluded = { basis, claim, loweredBy, changes };
  const result = concluded(resultOf(metric, estimate, half)!, metric, within, made);
  return {
    conclusion: result.conclusions![0]!,
    level: certaintyOf(result).level,
    short: readable(headline(result, metric, within)),
    sentence: readable(resultSentence(result, metric, within)),
  };
}

/** What a reader hears in a sentence, whatever its language. */
const heard: Readonly<Record<Locale, readonly (readonly [what: string, RegExp])[]>> = {
  fi: [
    ['cannot', /vielä ei voi sanoa/i],
    ['little', /ei juuri eroa/],
    ['not worse', /raja sallii/],
    ['probably', /todennäköisesti/],
  ],
  sv: [
    ['cannot', /går ännu inte att säga/i],
    ['little', /lite eller inte alls/],
    ['not worse', /tillåter \(/],
    ['probably', /sannolikt/],
  ],
  en: [
    ['cannot', /cannot be told/i],
    ['little', /little or not at all/],
    ['not worse', /not (longer|smaller|larger|worse) by more than/],
    ['probably', /probably/],
  ],
};
const more: Readonly<Record<Locale, RegExp>> = {
  fi: /myöhemmin|suurempi|kasvoi|enemmän|parempi/,
  sv: /senare|större|ökade| mer\b|bättre/,
  en: /later|larger|grew|more on average|improved more|raised|better/,
};
const less: Readonly<Record<Locale, RegExp>> = {
  fi: /nopeammin|lyhensi|pienempi|pieneni|vähemmän|heikompi/,
  sv: /tidigare|förkortade|mindre \(|mindre än|mindre,|minskade|sämre/,
  en: /sooner|shortened|smaller|fell|improved less|worse/,
};

/** Which case a sentence carries: what it says, and which way. */
function carried(sentence: string, locale: Locale): string {
  const what = heard[locale].find(([, words]) => words.test(sentence))?.[0] ?? 'surely';
  if (what !== 'probably' && what !== 'surely') return what;
  return `${what} ${more[locale].test(sentence) ? 'more' : less[locale].test(sentence) ? 'less' : 'neither'}`;
}

const caseIn: Readonly<Record<Exclude<Conclusion['case'], 'not_compared'>, string>> = {
  better: 'surely',
  more: 'surely',
  worse: 'surely',
  fewer: 'surely',
  probably_better: 'probably',
  probably_more: 'probably',
  probably_worse: 'probably',
  probably_fewer: 'probably',
  no_real_difference: 'little',
  not_worse: 'not worse',
  cannot_be_told: 'cannot',
};
const verdicts: Readonly<Record<Exclude<Conclusion['case'], 'not_compared'>, RegExp>> = {
  better: /^Yes: /,
  // Of what is neither good nor bad it is said of what there is more.
  more: /^More(?!.* probably ).*: /,
  worse: /^No, the opposite: /,
  fewer: /^Fewer(?!.* probably ).*: /,
  probably_better: /^Probably yes: /,
  probably_more: /^(Probably more|More .*probably .*): /,
  probably_worse: /^Probably the opposite: /,
  probably_fewer: /^(Probably fewer|Fewer .*probably .*): /,
  no_real_difference: /^Little or no difference$/,
  not_worse: /^At least no worse$/,
  cannot_be_told: /^Cannot be told yet$/,
};

describe('whatever is concluded', () => {
  const holds = (law: (said: Told, of: Given) => void) =>
    fc.assert(
      fc.property(given, (of) => law(told(of), of)),
      { numRuns: 500 },
    );

  it('headline, sentence and mark say the same', () => {
    holds(({ conclusion, level, short, sentence }) => {
      const said = conclusion.case as Exclude<Conclusion['case'], 'not_compared'>;
      expect(short.en).toMatch(verdicts[said]);
      expect(carried(sentence.en, 'en').startsWith(caseIn[said])).toBe(true);
      expect(level === 0).toBe(said === 'cannot_be_told');
      // A hint is never said for certain.
      if (level === 1) expect(caseIn[said]).not.toBe('surely');
    });
  });

  it('three languages carry one case', () => {
    holds(({ sentence }) => {
      const cases = locales.map((locale) => carried(sentence[locale], locale));
      expect(new Set(cases).size, JSON.stringify(sentence)).toBe(1);
    });
  });

  it('which way is said is which way the effect goes', () => {
    holds(({ conclusion: { estimate, case: said }, sentence }) => {
      const [, which] = carried(sentence.en, 'en').replace('not worse', 'not-worse').split(' ');
      const hasWay = ['probably', 'surely'].includes(caseIn[said as keyof typeof caseIn]);
      expect(which).toBe(hasWay ? ((estimate as number) > 0 ? 'more' : 'less') : undefined);
    });
  });

  it('swapping better and worse mirrors every word', () => {
    const mirrors: Readonly<Record<string, string>> = {
      better: 'worse',
      probably_better: 'probably_worse',
      more: 'fewer',
      probably_more: 'probably_fewer',
    };
    const mirrored = (said: string) => mirrors[said] ?? Object.keys(mirrors).find((key) => mirrors[key] === said) ?? said;
    const turn: Readonly<Record<string, string>> = { more: 'less', less: 'more' };
    holds((there, of) => {
      if (of.claim === 'non_inferiority') return;
      const back = told({ ...of, estimate: -of.estimate });
      expect(back.conclusion.case).toBe(mirrored(there.conclusion.case));
      expect(back.level).toBe(there.level);
      // The lot's own words, of better alone, have no mirror.
      if (of.basis === 'randomised') return;
      for (const locale of locales) {
        const [what, way] = carried(there.sentence[locale], locale).split(' ');
        const [whatBack, wayBack] = carried(back.sentence[locale], locale).split(' ');
        expect([whatBack, wayBack]).toEqual([what, way === undefined ? undefined : (turn[way] ?? way)]);
      }
    });
  });

  it('a cause is named only where the lot made the groups', () => {
    holds(({ sentence, short }, { basis }) => {
      if (basis === 'randomised') return;
      for (const locale of locales) expect(`${short[locale]} ${sentence[locale]}`).not.toMatch(causalWords[locale]);
    });
  });

  it('no sentence breaks or tests a hypothesis aloud', () => {
    holds(({ sentence, short }) => {
      for (const locale of locales) {
        expect(`${short[locale]} ${sentence[locale]}`).not.toMatch(broken);
        expect(`${short[locale]} ${sentence[locale]}`).not.toMatch(unsaid);
      }
    });
  });

  it('a sentence names both groups, over how long, and what is taken off', () => {
    holds(({ conclusion, sentence }) => {
      if (conclusion.basis === 'none' || conclusion.basis === 'single_arm') return;
      for (const locale of locales) {
        expect(sentence[locale]).toContain('Keskitetty tiimi');
        expect(sentence[locale]).toContain('(Alueelliset tiimit)');
        if (conclusion.horizon !== null) expect(sentence[locale]).toContain(String(conclusion.horizon));
      }
      expect(/client mix/.test(sentence.en)).toBe(
        conclusion.adjustment !== 'none' || !['randomised', 'before_after'].includes(conclusion.basis),
      );
    });
  });
});

describe('where nothing is concluded', () => {
  it('no group is said to be better than another, however far apart they are', () => {
    fc.assert(
      fc.property(given, ({ metric, estimate, half, margin }) => {
        const result = resultOf(metric, estimate, half)!;
        const within = { ...context, margin };
        const words = readable(resultSentence(result, metric, within));
        for (const locale of locales) {
          expect(words[locale]).not.toMatch(/todennäköisesti|sannolikt|probably|eroa|skiljer|differs/);
          expect(words[locale]).toMatch(/vain lukuina|bara som tal|numbers only/);
        }
        expect(headline(result, metric, within)).toEqual(headline(resultOf(metric, 0, half)!, metric, within));
      }),
    );
  });

  it('a trend is described', () => {
    expect(resultSentence(trends(0.1, 0.05, 0.15), metrics.score_trend, context).en).toMatch(/numbers only/);
  });
});

it('an end of an interval is never rounded to 0, however large the data that made it small', () => {
  const close = fc.record({
    lower: fc.double({ min: 0.0002, max: 0.9, noNaN: true }),
    width: fc.double({ min: 0, max: 9, noNaN: true }),
  });
  fc.assert(
    fc.property(close, ({ lower, width }) => {
      const within = { ...context, margin: null };
      const result = concluded(waits(-lower - width / 2, -lower - width, -lower), metrics.time_to_service, within);
      const said = readable(resultSentence(result, metrics.time_to_service, within));
      const [, from, to] = /\(([\d.]+) to ([\d.]+)\)/.exec(said.en)!;
      expect(Number(from)).toBeGreaterThan(0);
      expect(Number(to)).toBeGreaterThan(0);
    }),
  );
});

it('of one group, a change whose interval holds 0 is not said to be one', () => {
  fc.assert(
    fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (estimate) => {
      const said = resultSentence(scoresOfOneArm(0.9, estimate, estimate - 1.1, estimate + 1.1), metrics.score_change, context);
      expect(said.en).not.toMatch(/rose|fell/);
      expect(said.fi).not.toMatch(/nousi \d|laski \d/);
    }),
  );
});

it('nothing of a suppressed effect is said, whatever else is known', () => {
  for (const metric of compared.filter(({ kind }) => kind === 'duration')) {
    const result = concluded(waits(suppressed), metric, context);
    expect(resultSentence(result, metric, context).en).toBe('Not shown: the group has fewer than 5 people.');
  }
});

it('every absence has a label and a whole sentence in every language', () => {
  for (const { label, sentence } of Object.values(absences))
    for (const locale of locales) {
      expect(label[locale]).toMatch(/^[\p{L} ]+$/u);
      expect(sentence[locale]).toMatch(/^\p{Lu}.*\.$/u);
    }
});
