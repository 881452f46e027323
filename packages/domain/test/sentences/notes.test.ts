import { expect, it } from 'vitest';
import { horizonNote } from '../../src/sentences.ts';

it('names the days that a mean wait counts', () => {
  expect(horizonNote(182)).toEqual({
    fi: 'ensimmäisten 182 päivän aikana',
    sv: 'under de första 182 dagarna',
    en: 'over the first 182 days',
  });
});
