import { describe, expect, it } from 'vitest';
import { answers, answersOfR } from './answers.ts';

type Answers = ReturnType<typeof answers>;

function expectAnswersOfR(actual: Answers): void {
  for (const [name, expected] of Object.entries(answersOfR)) expect(actual[name as keyof Answers], name).toBeCloseTo(expected, 11);
}

describe('the package alone', () => {
  it('runs in a page', () => expectAnswersOfR(answers()));

  it('runs in a worker', async () => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const answer = await new Promise<Answers>((resolve, reject) => {
      worker.addEventListener('message', ({ data }) => resolve(data as Answers));
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    });
    worker.terminate();
    expectAnswersOfR(answer);
  });
});
