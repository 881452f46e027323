import { policies, type AnyNumbers } from '@polku/domain/evaluation';
import { describe, expect, it } from 'vitest';
import { withheldOf, type GroupRange, type ToldCount, type ToldCounts } from './audit.ts';
import { everyEpisode, happened } from './conditions.ts';
import { allArms, type Condition, type Group } from './groups.ts';

const { steering } = policies;

const of = (arm: string, ...conditions: readonly Condition[]): Group => ({ arm, of: 'episodes', conditions });
const met = happened(['team_meeting']);
const planned = happened(['plan_formed']);

const shown = (name: string, group: Group, least: number, most: number, use: ToldCount['use'] = 'arm'): ToldCount => ({
  group,
  least,
  most,
  use,
  isShown: true,
  withhold: (numbers) => ({ ...numbers, metric: name }),
});
const result = (...told: readonly ToldCount[]): ToldCounts => ({ told, sums: [], cases: [] });
const known = (arm: string, least: number, most: number): GroupRange => ({ group: everyEpisode(arm), least, most });

/** The names of what is withheld, result by result. */
const withheld = (results: readonly ToldCounts[], sizes: readonly GroupRange[], arms: readonly string[] = ['a']): readonly string[][] =>
  withheldOf(results, sizes, arms, steering).map((counts) => counts.map(({ withhold }) => withhold({} as AnyNumbers).metric));

describe('security 16: of all that an answer counts, what would tell of a few is withheld', () => {
  it.each<[string, readonly ToldCounts[], readonly GroupRange[], readonly string[][]]>([
    ['nothing, where the difference may be nobody', [result(shown('met', of('a', met), 18, 22))], [known('a', 18, 22)], [[]]],
    [
      'the count whose difference from the arm is one to four',
      [result(shown('met', of('a', met), 18, 18))],
      [known('a', 20, 21)],
      [['met']],
    ],
    [
      'of two nested counts the later in the order of reading',
      [result(shown('met', of('a', met), 30, 30)), result(shown('planned', of('a', met, planned), 28, 28))],
      [known('a', 50, 54)],
      [[], ['planned']],
    ],
    [
      'a part before the arm, whichever comes first',
      [result(shown('part', of('a', met, planned), 28, 28, 'part')), result(shown('met', of('a', met), 30, 30))],
      [known('a', 50, 54)],
      [['part'], []],
    ],
    [
      'the same people’s count in every result that tells it',
      [result(shown('met', of('a', met), 18, 18)), result(shown('met again', of('a', met), 18, 18))],
      [known('a', 20, 21)],
      [['met'], ['met again']],
    ],
  ])('%s', (_, results, sizes, expected) => {
    expect(withheld(results, sizes)).toEqual(expected);
  });

  it('over arms: of all arms together three are left out, and the other arm tells that they are of this one', () => {
    const leftOut = (arm: string): Group => of(arm, { what: 'left out', oneOf: ['too late'] });
    const both = result(shown('all', leftOut(allArms), 8, 11, 'part'), shown('of b', leftOut('b'), 7, 7));
    expect(withheld([both], [known('a', 50, 50), known('b', 50, 50)], ['a', 'b'])).toEqual([['all']]);
  });

  it('over time: of those followed for longer, four fewer', () => {
    const followed = (days: number): Group => of('a', { what: 'followed for days', atLeast: days });
    const days = result(shown('day 30', followed(30), 30, 30, 'part'), shown('day 90', followed(90), 26, 26, 'part'));
    expect(withheld([days], [known('a', 48, 52)])).toEqual([['day 90']]);
  });

  it('over segments: all of an arm but one segment are told, and few are left', () => {
    const segment = (id: string): Group => of('a', { what: 'is of segment', oneOf: [id] });
    const sums = [{ whole: everyEpisode('a'), parts: ['x', 'y', 'z'].map(segment) }];
    const told = [shown('x', segment('x'), 20, 20, 'part'), shown('y', segment('y'), 27, 27, 'part')];
    expect(withheld([{ ...result(...told), sums }], [known('a', 50, 50)])).toEqual([['y']]);
  });

  it('what nobody can take back is left, and what follows from it alone', () => {
    expect(withheld([nothing()], [known('a', 3, 3)])).toEqual([[]]);
  });
});

const nothing = (): ToldCounts => ({ told: [], sums: [], cases: [] });
