import { localeTags, locales, type Locale } from '@polku/domain';
import { isFollowed, type FollowedResult } from '@polku/domain/evaluation';
import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'react-intl';
import { expect, test } from 'vitest';
import { countsOnly, threeGroups } from '../fixtures/evaluations.ts';
import { messagesIn } from '../messages/messages.ts';
import { ConclusionPictures } from './conclusion-pictures.tsx';

const waits = threeGroups.results.filter(isFollowed).find(({ metric }) => metric === 'time_to_service')!;
const drawn = (locale: Locale, result: FollowedResult = waits, evaluation = threeGroups) =>
  renderToStaticMarkup(
    <IntlProvider locale={localeTags[locale]} messages={messagesIn[locale]}>
      <ConclusionPictures evaluation={evaluation} result={result} pair={undefined} />
    </IntlProvider>,
  );

test.each(locales)('the fall and the placebos are drawn in %s, each with its sentence and its table', (locale) => {
  const page = drawn(locale);
  expect([...page.matchAll(/<svg/g)]).toHaveLength(2);
  expect([...page.matchAll(/<h3>/g)]).toHaveLength(2);
  expect([...page.matchAll(/<table/g)]).toHaveLength(2);
});

test('the steps are told in words, and where the estimate stands among the placebos', () => {
  const page = drawn('fi');
  expect(page).toContain('Havaitusta 34\u00A0päivän erosta jää 17');
  expect(page).toContain('Pilotin ero on suurin kaikkiaan 2 erosta');
});

test('where there are no placebos it is said why, and no empty picture is drawn', () => {
  const [conclusion] = waits.conclusions!;
  const page = drawn('en', { ...waits, conclusions: [{ ...conclusion!, placebos: [], horizon: 365 }] });
  expect(page).toContain('There are no mock pilots');
  expect([...page.matchAll(/<svg/g)]).toHaveLength(1);
});

test('with one team beside it is told why that is no more than a hint', () => {
  const [conclusion] = waits.conclusions!;
  const page = drawn('fi', { ...waits, conclusions: [{ ...conclusion!, loweredBy: ['one_team_beside'] }] });
  expect(page).toContain('Rinnalla on käytännössä yksi tiimi');
  expect(drawn('fi')).not.toContain('yksi tiimi');
});

test('a result that compares nothing has none', () => {
  const counted = countsOnly.results.filter(isFollowed)[0]!;
  expect(drawn('en', counted, countsOnly)).toBe('');
});
