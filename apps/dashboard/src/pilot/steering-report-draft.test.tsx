import { localeTags, locales, type Locale } from '@polku/domain';
import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'react-intl';
import { expect, test } from 'vitest';
import { countsOnly, threeGroups } from '../fixtures/evaluations.ts';
import { messagesIn } from '../messages/messages.ts';
import { SteeringReportDraft } from './steering-report-draft.tsx';

const draft = (locale: Locale, evaluation = threeGroups) =>
  renderToStaticMarkup(
    <IntlProvider locale={localeTags[locale]} messages={messagesIn[locale]}>
      <SteeringReportDraft evaluation={evaluation} context={{}} />
    </IntlProvider>,
  );

test.each(locales)('four fields are told in %s, each with its heading and statements', (locale) => {
  const fields = [...draft(locale).matchAll(/<h3>([^<]+)<\/h3><ul>(<li>[^<]+<\/li>)+<\/ul>/g)];
  expect(fields).toHaveLength(4);
});

test('the headings are those of the report, in the language of the page', () => {
  expect(draft('fi')).toContain('Keskeiset aikaansaannokset');
  expect(draft('sv')).toContain('Centrala resultat');
});

test('what copying came to is told politely, by an output that is empty until then', () => {
  expect(draft('en')).toContain('<output></output>');
});

test('a pilot of published counts is drafted too, and what its data do not tell is said', () => {
  expect(draft('en', countsOnly)).toContain('The purpose of the pilot is for the author to write.');
});
