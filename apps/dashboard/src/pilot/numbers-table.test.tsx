import type { ChartTable } from '@polku/charts';
import { localeTags } from '@polku/domain';
import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'react-intl';
import { expect, test } from 'vitest';
import { messagesIn } from '../messages/messages.ts';
import { NumbersTable } from './numbers-table.tsx';

const same = (word: string) => ({ fi: word, sv: word, en: word });
const numbers: ChartTable = {
  columns: [
    { id: 'arm', label: same('Group'), align: 'start' },
    { id: 'share', label: same('Share served'), align: 'end' },
  ],
  rows: [
    [
      { text: 'Team', value: 'Team' },
      { text: '51%', value: 0.51 },
    ],
    [
      { text: 'Before', value: 'Before' },
      { text: 'not shown', value: null },
    ],
  ],
};

const markup = renderToStaticMarkup(
  <IntlProvider locale={localeTags.en} messages={messagesIn.en}>
    <NumbersTable caption="Numbers" numbers={numbers} />
  </IntlProvider>,
);

test('a table names itself, its columns and its rows for those who listen', () => {
  expect(markup).toContain('<caption class="visually-hidden">Numbers (2 rows)</caption>');
  expect(markup.match(/aria-sort="none"/g)).toHaveLength(2);
  expect(markup.match(/scope="row"/g)).toHaveLength(2);
});

test('an absent number is marked as absent, not as a value', () => {
  expect(markup).toContain('<td data-align="end" data-absent="">not shown</td>');
  expect(markup).toContain('<td data-align="end">51%</td>');
});
