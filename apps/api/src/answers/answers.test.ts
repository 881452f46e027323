import { describe, expect, it } from 'vitest';
import { Answers, type Answer } from './answers.ts';
import { Budget } from './budget.ts';

const plenty = { workMillisPerMinute: 60_000, workMillisAtOnce: 60_000 };
const question = { path: 'evaluation', caller: 'a', key: 'of today' };
const always = () => Promise.resolve(true);
const waiting = () => new AbortController().signal;

/** Work that is done when the test says so, and how often it was begun and stopped. */
function workOf(answer: Answer = { status: 200, body: '1' }) {
  const begun: AbortSignal[] = [];
  let finish: () => void = () => undefined;
  const done = new Promise<void>((resolve) => (finish = resolve));
  const work = async (signal: AbortSignal) => {
    begun.push(signal);
    await Promise.race([done, new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('stopped'))))]);
    return answer;
  };
  return { work, begun, finish: () => finish() };
}

const answersOf = (keptBytes = 1e6) => new Answers({ keptBytes, budget: new Budget(plenty) });

describe('security 24: the same question', () => {
  it('is answered once for all who ask it at the same time', async () => {
    const [answers, { work, begun, finish }] = [answersOf(), workOf()];
    const asked = Array.from({ length: 20 }, () => answers.answer(question, waiting(), work, always));
    finish();
    expect(await Promise.all(asked)).toEqual(Array.from({ length: 20 }, () => ({ status: 200, body: '1' })));
    expect(begun).toHaveLength(1);
  });

  it('is answered from what is kept, until what the answer rests upon changes', async () => {
    const [answers, { work, begun, finish }] = [answersOf(), workOf()];
    finish();
    for (const key of ['of today', 'of today', 'of tomorrow', 'of today']) {
      await answers.answer({ ...question, key }, waiting(), work, always);
    }
    expect(begun).toHaveLength(2);
  });

  it('is worked out anew for each where the answer may not be kept', async () => {
    const [answers, { work, begun, finish }] = [answersOf(), workOf()];
    finish();
    const asked = { ...question, key: undefined };
    await Promise.all([1, 2].map(() => answers.answer(asked, waiting(), work, always)));
    expect(begun).toHaveLength(2);
  });

  it.each([
    ['a refusal', { status: 404, body: 'no' }, always],
    ['an answer that the data have changed during', { status: 200, body: '1' }, () => Promise.resolve(false)],
  ])('is worked out again after %s', async (_, answer, isStill) => {
    const [answers, { work, begun, finish }] = [answersOf(), workOf(answer)];
    finish();
    for (let asked = 0; asked < 2; asked += 1) expect(await answers.answer(question, waiting(), work, isStill)).toEqual(answer);
    expect(begun).toHaveLength(2);
  });

  it('is worked out anew where no memory is given to answers', async () => {
    const [answers, { work, begun, finish }] = [answersOf(0), workOf()];
    finish();
    for (let asked = 0; asked < 2; asked += 1) await answers.answer(question, waiting(), work, always);
    expect(begun).toHaveLength(2);
  });

  it('is forgotten when the memory is full', async () => {
    const [answers, { work, begun, finish }] = [answersOf(1000), workOf({ status: 200, body: 'x'.repeat(300) })];
    finish();
    for (const key of ['one', 'two', 'one']) await answers.answer({ ...question, key }, waiting(), work, always);
    expect(begun).toHaveLength(3);
  });
});

describe('security 23: work stops', () => {
  it('when the last of those who wait has gone, and not before', async () => {
    const [answers, { work, begun }] = [answersOf(), workOf()];
    const [first, second] = [new AbortController(), new AbortController()];
    const asked = [first, second].map(({ signal }) => answers.answer(question, signal, work, always));
    first.abort(new Error('gone'));
    await expect(asked[0]).rejects.toThrow('gone');
    expect(begun[0]!.aborted).toBe(false);
    second.abort(new Error('gone too'));
    await expect(asked[1]).rejects.toThrow('gone too');
    expect(begun[0]!.aborted).toBe(true);
  });

  it('and is begun anew for one who asks afterwards', async () => {
    const [answers, { work, begun, finish }] = [answersOf(), workOf()];
    const first = new AbortController();
    const asked = answers.answer(question, first.signal, work, always);
    first.abort(new Error('gone'));
    await expect(asked).rejects.toThrow('gone');
    finish();
    expect(await answers.answer(question, waiting(), work, always)).toEqual({ status: 200, body: '1' });
    expect(begun).toHaveLength(2);
  });
});
