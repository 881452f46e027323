import { locales, localeTags, type Locale } from '@polku/domain';
import { createIntl } from 'react-intl';
import { describe, expect, test } from 'vitest';
import { messages as messagesOfAllPages, messagesIn as ofAllPagesIn } from './messages.ts';
import { ownDataMessages, ownMessagesIn } from './own-data-messages.ts';

const messages = { ...messagesOfAllPages, ...ownDataMessages };
const ids = Object.keys(messages) as (keyof typeof messages)[];
const messagesIn = (locale: Locale) => ({ ...ofAllPagesIn[locale], ...ownMessagesIn[locale] });
const namesIn = (text: string) => new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name));

describe('a message', () => {
  test('takes the same values in every language', () => {
    const differing = ids.filter((id) => new Set(locales.map((locale) => [...namesIn(messages[id][locale])].sort().join())).size > 1);
    expect(differing).toEqual([]);
  });

  test.each(locales)('is well-formed ICU text in %s', (locale) => {
    const intl = createIntl({
      locale: localeTags[locale],
      messages: messagesIn(locale),
      onError: (error) => {
        throw error;
      },
    });
    const bold = (chunks: string[]) => `*${chunks.join('')}*`;
    for (const id of ids) {
      const values = Object.fromEntries(
        [...namesIn(messages[id][locale])].map((name) => [name, ['count', 'rows', 'files'].includes(name!) ? 2 : 'x']),
      );
      expect(String(intl.formatMessage({ id }, { ...values, b: bold }))).not.toContain('{');
    }
  });
});

test('counts inflect: one client, two clients, in each language', () => {
  const say = (locale: 'fi' | 'sv' | 'en', count: number) =>
    createIntl({ locale: localeTags[locale], messages: messagesIn(locale) }).formatMessage(
      { id: 'legend.clients' },
      { count, b: (chunks: string[]) => chunks.join('') },
    );
  expect([say('fi', 1), say('fi', 2)]).toEqual(['1 asiakas', '2 asiakasta']);
  expect([say('sv', 1), say('sv', 2)]).toEqual(['1 klient', '2 klienter']);
  expect([say('en', 1), say('en', 2)]).toEqual(['1 client', '2 clients']);
});
