import { describe, expect, it } from 'vitest';
import type { Conclusion } from '../../src/evaluation.ts';
import { locales, type Text } from '../../src/index.ts';
import { causalWords } from './causal-words.ts';
import { intervalCases, type IntervalCaseId } from './effects/intervals.ts';
import { comparedKinds, said, type ComparedKindId } from './effects/kinds.ts';

/** A cause is named where the design earns it, and nowhere else. */

const earns: readonly (readonly [basis: Conclusion['basis'], loweredBy: Conclusion['loweredBy'], isEarned: boolean])[] = [
  ['randomised', [], true],
  ['randomised', ['few_teams'], true],
  ['randomised', ['groups_not_comparable'], false],
  ['randomised', ['much_missing'], false],
  ['randomised', ['plan_not_locked'], false],
  ['parallel', [], false],
  ['difference_in_differences', [], false],
  ['before_after', [], false],
  ['single_arm', [], false],
  ['none', [], false],
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
    en: 'The new way of working improved the score by 1.7 points more on average (1.4 to 2.0) than in the comparison.',
  },
};

const kinds = Object.keys(comparedKinds) as ComparedKindId[];
const kindsWithCause = Object.keys(named) as (keyof typeof named)[];
const namesCause = (text: Text): readonly boolean[] => locales.map((locale) => causalWords[locale].test(text[locale]));

/** After the sentence: the groups, and that they were drawn by lot. */
const byLot: Text = {
  fi: ' Laskettu ensimmäisten 182 päivän ajalta; vertailuryhmä (Alueelliset tiimit) on arvottu, ja asiakasrakenne on otettu huomioon.',
  sv: ' Räknat över de första 182 dagarna; jämförelsegruppen (Alueelliset tiimit) är lottad, och klientstrukturen är beaktad.',
  en: ' Counted over the first 182 days; the comparison group (Alueelliset tiimit) was drawn by lot, and the client mix is taken off.',
};

describe.each(kindsWithCause)('of %s', (kind) => {
  it('a cause is named in every language where the lot made the groups', () => {
    const text = said(comparedKinds[kind], intervalCases.beyondTheMargin, {}, { basis: 'randomised' });
    for (const locale of locales) {
      const sentence = named[kind][locale];
      expect(text[locale]).toBe(`Keskitetty tiimi: ${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}${byLot[locale]}`);
    }
  });

  it.each(earns)('basis %s, lowered by %j', (basis, loweredBy, isEarned) => {
    const text = said(comparedKinds[kind], intervalCases.beyondTheMargin, {}, { basis, loweredBy });
    expect(namesCause(text)).toEqual([isEarned, isEarned, isEarned]);
  });

  it('no cause is named of what is not better by the margin for certain', () => {
    const others = (Object.keys(intervalCases) as IntervalCaseId[]).filter((id) => id !== 'beyondTheMargin');
    for (const interval of others)
      expect(namesCause(said(comparedKinds[kind], intervalCases[interval], {}, { basis: 'randomised' }))).not.toContain(true);
  });
});

it('of recommending no cause is named, whatever the basis and the interval', () => {
  for (const interval of Object.values(intervalCases))
    for (const [basis, loweredBy] of earns)
      expect(namesCause(said(comparedKinds.recommendation, interval, {}, { basis, loweredBy }))).not.toContain(true);
});

it('every kind with a difference to tell is in one of the two lists', () => {
  expect(kinds.filter((kind) => !(kind in named))).toEqual(['recommendation']);
});
