import { expect, test } from 'vitest';
import { contactDirectory } from './contact-directory.ts';

test('an organisation that nobody knows whom to turn to in stays in the directory, empty', () => {
  const entry = { counterpart: 'kela', role: 'kela_expert', channel: 'phone_call', page: 'https://example.org/kela' } as const;
  expect(contactDirectory([entry], ['te_office', 'kela'])).toEqual([
    { counterpart: 'te_office', entries: [] },
    { counterpart: 'kela', entries: [entry] },
  ]);
});
