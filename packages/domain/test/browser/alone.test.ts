import { describe, expect, it } from 'vitest';
import { answers, expected } from './answers.ts';

describe('the package alone', () => {
  it('runs in a page', () => expect(answers()).toEqual(expected));

  it('runs in a worker', async () => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const answer = await new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }) => resolve(data));
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    });
    worker.terminate();
    expect(answer).toEqual(expected);
  });
});
