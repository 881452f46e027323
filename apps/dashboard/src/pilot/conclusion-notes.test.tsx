import { localeTags } from '@polku/domain';
import { isFollowed, type Conclusion } from '@polku/domain/evaluation';
import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'react-intl';
import { expect, test } from 'vitest';
import { threeGroups } from '../fixtures/evaluations.ts';
import { messagesIn } from '../messages/messages.ts';
import type { TopicCertainty } from './certainties.ts';
import { ConclusionNotes } from './conclusion-notes.tsx';

const result = threeGroups.results.filter(isFollowed).find(({ metric }) => metric === 'time_to_service')!;
const notes = (conclusion: Partial<Conclusion>) =>
  renderToStaticMarkup(
    <IntlProvider locale={localeTags.fi} messages={messagesIn.fi}>
      <ConclusionNotes
        certainties={[
          {
            topic: 'speed',
            view: {
              evaluation: threeGroups,
              pair: undefined,
              result: { ...result, conclusions: [{ unit: 'days', horizon: 182, ...conclusion }] },
            },
            certainty: { level: 2, loweredBy: [] },
          } as unknown as TopicCertainty,
        ]}
      />
    </IntlProvider>,
  );

test('how different those lost would have to be stands with the name of the measure', () => {
  expect(notes({ tippingPoint: 24 })).toContain('Lähetteestä palveluun: Johtopäätös kumoutuisi vasta');
});

test('where there is nothing to say nothing stands', () => {
  expect(notes({})).toBe('');
});
