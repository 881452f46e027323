import { expect, it } from 'vitest';
import { Budget } from './budget.ts';

/** A budget of half a second of work in a second, and four seconds at once, by a clock that the test moves. */
function budgetAt() {
  let now = 0;
  const budget = new Budget({ workMillisPerMinute: 30_000, workMillisAtOnce: 4_000 }, () => now);
  const pass = (millis: number) => void (now += millis);
  const work = (millis: number) => () => {
    pass(millis);
    return Promise.resolve('answer');
  };
  return { budget, pass, work };
}

it('security 24: counts what questions cost, not how many they are', async () => {
  const { budget, work } = budgetAt();
  for (let asked = 0; asked < 100; asked += 1) await budget.spend('a', 'pilots', work(1));
  // Each second of work leaves half a second to pay from the purse.
  for (let asked = 0; asked < 3; asked += 1) await budget.spend('b', 'evaluation', work(2_000));
  await expect(budget.spend('b', 'evaluation', work(2_000))).rejects.toMatchObject({ code: 'asked_too_much' });
});

it('security 24: says when to ask again, and answers then', async () => {
  const { budget, pass, work } = budgetAt();
  await budget.spend('a', 'evaluation', work(10_000));
  const refusal: unknown = await budget.spend('a', 'evaluation', work(1)).catch((error: unknown) => error);
  const { seconds } = refusal as { seconds: number };
  expect(refusal).toMatchObject({ code: 'asked_too_much', message: expect.stringContaining(`again in ${seconds} s`) });
  pass(seconds * 1000);
  expect(await budget.spend('a', 'evaluation', work(1))).toBe('answer');
});

it('security 24: one caller does not take from another', async () => {
  const { budget, work } = budgetAt();
  await budget.spend('a', 'evaluation', work(60_000));
  await expect(budget.spend('a', 'evaluation', work(1))).rejects.toMatchObject({ code: 'asked_too_much' });
  expect(await budget.spend('b', 'evaluation', work(1))).toBe('answer');
});

it('security 24: takes out what questions of a kind have cost before they are begun, so that many at once are counted', async () => {
  const { budget, work } = budgetAt();
  for (let asked = 0; asked < 30; asked += 1) await budget.spend(`other ${asked}`, 'evaluation', work(2_000));
  const never = () => new Promise<never>(() => undefined);
  void budget.spend('a', 'evaluation', never);
  void budget.spend('a', 'evaluation', never);
  await expect(budget.spend('a', 'evaluation', never)).rejects.toMatchObject({ code: 'asked_too_much' });
});

it('lets in whoever has all that one may have, however much the question costs', async () => {
  const { budget, pass, work } = budgetAt();
  for (let asked = 0; asked < 5; asked += 1) {
    expect(await budget.spend('a', 'evaluation', work(20_000))).toBe('answer');
    pass(120_000);
  }
});

it('counts answers that cost nothing', () => {
  const { budget } = budgetAt();
  for (let asked = 0; asked < 4_000; asked += 1) budget.count('a');
  expect(() => budget.count('a')).toThrow(/again in 1 s/);
});

it('counts work that failed', async () => {
  const { budget, pass } = budgetAt();
  const failing = () => {
    pass(20_000);
    return Promise.reject(new Error('failed'));
  };
  await expect(budget.spend('a', 'evaluation', failing)).rejects.toThrow('failed');
  await expect(budget.spend('a', 'evaluation', failing)).rejects.toMatchObject({ code: 'asked_too_much' });
});
