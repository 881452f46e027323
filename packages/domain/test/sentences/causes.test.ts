import { describe, expect, it } from 'vitest';
import { locales, type Text } from '../../src/index.ts';
import type { SentenceContext, WordlessResult } from '../../src/sentences.ts';
import { causalWords } from './causal-words.ts';
import { intervalCases, type IntervalCaseId } from './effects/intervals.ts';
import { comparedKinds, said, type ComparedKindId } from './effects/kinds.ts';
import { context, diagnostics, unlikeClients } from './released.ts';

/** A cause is named where the design earns it, and nowhere else. */

const fine = diagnostics();
const unlike = diagnostics({ balance: unlikeClients });
const lost = diagnostics({ followUp: { complete: 700, potential: 1000 } });
const oneTeam: Partial<SentenceContext> = { arms: context.arms.map((arm) => ({ ...arm, teamCount: 1 })) };
const notLocked: Partial<SentenceContext> = { planLockedOn: null };

type Diagnostics = NonNullable<WordlessResult['diagnostics']>;
const earns: readonly (readonly [design: string | null, what: string, SentenceContext | Partial<SentenceContext>, Diagnostics, boolean])[] =
  [
    ['randomised', 'nothing against it', {}, fine, true],
    ['randomised', 'one team on a side: the lot made the groups', oneTeam, fine, true],
    ['randomised', 'the groups came out unlike', {}, unlike, false],
    ['randomised', 'people were lost', {}, lost, false],
    ['randomised', 'the plan not locked', notLocked, fine, false],
    ['parallel', 'nothing against it', {}, fine, true],
    ['parallel', 'one team on a side', oneTeam, fine, false],
    ['parallel', 'unlike groups', {}, unlike, false],
    ['parallel', 'people were lost', {}, lost, false],
    ['parallel', 'the plan not locked', notLocked, fine, false],
    ['before_after_parallel', 'nothing against it', {}, fine, true],
    ['before_after_parallel', 'one team on a side', oneTeam, fine, false],
    ['before_after_parallel', 'unlike groups', {}, unlike, false],
    ['before_after_parallel', 'people were lost', {}, lost, false],
    ['before_after_parallel', 'the plan not locked', notLocked, fine, false],
    ['before_after', 'nothing else against it', {}, fine, false],
    ['single_arm', 'nothing else against it', {}, fine, false],
    [null, 'nothing else against it', {}, fine, false],
  ];

/** Who answers a survey is not drawn by lot: of recommending, no design earns a cause. */
const named: Readonly<Record<Exclude<ComparedKindId, 'recommendation'>, Text>> = {
  wait: {
    fi: 'Uusi toimintatapa lyhensi odotusaikaa keskimäärin 17 päivää (14–20).',
    sv: 'Det nya arbetssättet förkortade väntetiden med i genomsnitt 17 dagar (14–20).',
    en: 'The new way of working shortened the wait by 17 days on average (14 to 20).',
  },
  moreIsBetter: {
    fi: 'Uuden toimintatavan ansiosta useampi asiakas oli työssä vuoden kohdalla: osuus kasvoi 17 prosenttiyksikköä (14–20).',
    sv: 'Det nya arbetssättet ledde till att fler klienter var i arbete efter ett år: andelen ökade med 17 procentenheter (14–20).',
    en: 'Because of the new way of working more clients were in work at twelve months: the share grew by 17 percentage points (14 to 20).',
  },
  lessIsBetter: {
    fi: 'Uuden toimintatavan ansiosta harvempi asiakas vetäytyi: osuus pieneni 17 prosenttiyksikköä (14–20).',
    sv: 'Det nya arbetssättet ledde till att färre klienter drog sig ur: andelen minskade med 17 procentenheter (14–20).',
    en: 'Because of the new way of working fewer clients withdrew: the share fell by 17 percentage points (14 to 20).',
  },
  neitherIsBetter: {
    fi: 'Uuden toimintatavan ansiosta useampi asiakas siirtyi työkyvyttömyyseläkkeelle: osuus kasvoi 17 prosenttiyksikköä (14–20).',
    sv: 'Det nya arbetssättet ledde till att fler klienter beviljades invalidpension: andelen ökade med 17 procentenheter (14–20).',
    en: 'Because of the new way of working more clients were granted a disability pension: the share grew by 17 percentage points (14 to 20).',
  },
  change: {
    fi: 'Uusi toimintatapa paransi pistemäärää keskimäärin 1,7 pistettä vertailua enemmän (1,4–2,0).',
    sv: 'Det nya arbetssättet förbättrade poängtalet med i genomsnitt 1,7 poäng mer än i jämförelsen (1,4–2,0).',
    en: 'The new way of working raised the improvement of the score by 1.7 points on average (1.4 to 2.0).',
  },
  trend: {
    fi: 'Uusi toimintatapa nopeutti pistemäärän paranemista: 0,17 pistettä enemmän kuukaudessa (0,14–0,20).',
    sv: 'Det nya arbetssättet gjorde att poängtalet förbättrades snabbare: 0,17 poäng mer i månaden (0,14–0,20).',
    en: 'The new way of working sped up the improvement of the score: 0.17 points more a month (0.14 to 0.20).',
  },
};

const kinds = Object.keys(comparedKinds) as ComparedKindId[];
const kindsWithCause = Object.keys(named) as (keyof typeof named)[];
const namesCause = (text: Text): readonly boolean[] => locales.map((locale) => causalWords[locale].test(text[locale]));

describe.each(kindsWithCause)('of %s', (kind) => {
  it('a cause is named in every language where the design earns it', () => {
    expect(said(comparedKinds[kind], intervalCases.beyondTheMargin, { design: 'randomised' }, { diagnostics: fine })).toEqual(named[kind]);
  });

  it.each(earns)('design %s, %s', (design, _, changes, found, isEarned) => {
    const text = said(comparedKinds[kind], intervalCases.beyondTheMargin, { design, ...changes }, { diagnostics: found });
    expect(namesCause(text)).toEqual([isEarned, isEarned, isEarned]);
  });

  it('no cause is named of what is not better by the margin for certain, whatever the design', () => {
    const others = (Object.keys(intervalCases) as IntervalCaseId[]).filter((id) => id !== 'beyondTheMargin');
    for (const interval of others)
      expect(namesCause(said(comparedKinds[kind], intervalCases[interval], { design: 'randomised' }, { diagnostics: fine }))).not.toContain(
        true,
      );
  });
});

it('of recommending no cause is named, whatever the design and the interval', () => {
  for (const interval of Object.values(intervalCases))
    for (const [design, , changes] of earns)
      expect(namesCause(said(comparedKinds.recommendation, interval, { design, ...changes }))).not.toContain(true);
});

it('every kind with a difference to tell is in one of the two lists', () => {
  expect(kinds.filter((kind) => !(kind in named))).toEqual(['recommendation']);
});
