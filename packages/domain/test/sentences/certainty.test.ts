import { describe, expect, it } from 'vitest';
import { metrics } from '../../src/metrics.ts';
import { certaintyOf, resultSentence, type SentenceContext } from '../../src/sentences.ts';
import { coached, context, diagnostics, inWork, outcomes, standardised, suppressed, tooEarly, unlikeClients, waits } from './released.ts';

const clearlyBetter = waits(-17, -20, -14);
const of = (result: Parameters<typeof certaintyOf>[0], changes: Partial<SentenceContext> = {}) =>
  certaintyOf(result, { ...context, ...changes });
const withTeams = (intervention: number, comparator: number) => ({
  arms: context.arms.map((arm) => ({ ...arm, teamCount: arm.role === 'intervention' ? intervention : comparator })),
});

describe('how sure one may be', () => {
  it('is sure where nothing speaks against the result', () => {
    expect(of(clearlyBetter)).toEqual({ level: 3, loweredBy: [] });
  });

  it.each([
    ['no_comparison_beside', of(clearlyBetter, { design: 'before_after' })],
    ['groups_not_comparable', of(waits(-17, -20, -14, { diagnostics: diagnostics({ balance: unlikeClients }) }))],
    ['much_missing', of(waits(-17, -20, -14, { diagnostics: diagnostics({ followUp: { complete: 700, potential: 1000 } }) }))],
    ['few_teams', of(clearlyBetter, withTeams(1, 9))],
    ['few_teams', of(clearlyBetter, withTeams(9, 1))],
    ['plan_not_locked', of(clearlyBetter, { planLockedOn: null })],
    ['wider_than_margin', of(waits(-40, -60, -20))],
    ['wider_than_margin', of(waits(-9, -16, -2))],
  ] as const)('falls by one for %s', (reason, certainty) => {
    expect(certainty).toEqual({ level: 2, loweredBy: [reason] });
  });

  it('forgives unlike groups that standardising made alike', () => {
    const result = { diagnostics: diagnostics({ balance: unlikeClients }), standardised: standardised(182, 0.09, 0.05, 0.13) };
    expect(of(waits(-17, -20, -14, result)).level).toBe(3);
  });

  it('looks at the balance of the pair that it speaks of', () => {
    const others = unlikeClients.map((row) => ({ ...row, reference: 'beside' }));
    expect(of(waits(-17, -20, -14, { diagnostics: diagnostics({ balance: others }) })).level).toBe(3);
  });

  it('never falls below "cannot be told"', () => {
    const everything = { design: 'before_after', planLockedOn: null, ...withTeams(1, 1) };
    expect(of(waits(-40, -60, -20), everything)).toMatchObject({ level: 0, loweredBy: { length: 4 } });
  });

  it.each([
    ['where the words say so', of(inWork(0.02, -0.02, 0.06), { margin: 0.05 }), ['wider_than_margin']],
    ['without a comparison', of(coached), ['no_comparison']],
    ['where it is too early', of(outcomes(tooEarly, tooEarly)), ['too_early']],
    ['where the number is not shown', of(waits(suppressed)), []],
  ])('cannot be told %s', (_, certainty, loweredBy) => {
    expect(certainty).toEqual({ level: 0, loweredBy });
  });

  it('reads the margin of a share as a share', () => {
    expect(of(inWork(0.09, 0.06, 0.12), { margin: 0.05 }).level).toBe(3);
    expect(of(inWork(0.09, 0.06, 0.12), { margin: 0.02 }).loweredBy).toEqual(['wider_than_margin']);
  });
});

describe('a causal verb', () => {
  const isCausal = (result: Parameters<typeof certaintyOf>[0], changes: Partial<SentenceContext> = {}): boolean =>
    resultSentence(result, metrics.time_to_service, { ...context, ...changes }).en.includes('shortened');

  it('needs the plan locked, and a drawn lot or a comparison that nothing speaks against', () => {
    expect(isCausal(clearlyBetter)).toBe(true);
    expect(isCausal(clearlyBetter, { design: 'randomised', ...withTeams(1, 1) })).toBe(true);
    expect(isCausal(clearlyBetter, { planLockedOn: null })).toBe(false);
    expect(isCausal(clearlyBetter, { design: 'randomised', planLockedOn: null })).toBe(false);
    expect(isCausal(clearlyBetter, { design: 'before_after' })).toBe(false);
    expect(isCausal(clearlyBetter, { design: null })).toBe(false);
    expect(isCausal(clearlyBetter, withTeams(1, 9))).toBe(false);
  });

  it('is not earned by a lot whose groups came out unlike, or whose people were lost', () => {
    const unlike = waits(-17, -20, -14, { diagnostics: diagnostics({ balance: unlikeClients }) });
    const lost = waits(-17, -20, -14, { diagnostics: diagnostics({ followUp: { complete: 700, potential: 1000 } }) });
    expect(isCausal(unlike, { design: 'randomised' })).toBe(false);
    expect(isCausal(lost, { design: 'randomised' })).toBe(false);
  });
});
