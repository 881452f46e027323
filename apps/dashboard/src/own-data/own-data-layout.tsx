import { localeTags } from '@polku/domain';
import { policies } from '@polku/domain/evaluation';
import { useQueryClient } from '@tanstack/react-query';
import { Outlet, useNavigate } from '@tanstack/react-router';
import { IntlProvider } from 'react-intl';
import { messagesIn } from '../messages/messages.ts';
import { ownMessagesIn } from '../messages/own-data-messages.ts';
import { useSay } from '../messages/use-say.ts';
import '../styles/own-data.css';
import { forget, useOwnData } from './own-data.ts';
import { useOwnSay } from './use-own-say.ts';

/** What every page of the reader's own data stands in: its texts, and where the data are. */
export function OwnDataLayout() {
  const { locale } = useSay();
  return (
    <IntlProvider locale={localeTags[locale]} messages={{ ...messagesIn[locale], ...ownMessagesIn[locale] }}>
      <OwnBanner />
      <Outlet />
    </IntlProvider>
  );
}

/** Says on every page that nothing is kept and what the policy hides, with the way to be rid of it all. */
function OwnBanner() {
  const say = useOwnSay();
  const { stage, policy } = useOwnData();
  const queries = useQueryClient();
  const navigate = useNavigate();
  return (
    <aside className="origin" aria-label={say('own.bannerLabel')}>
      <div className="wrap own-banner">
        <p>
          {say('own.banner')} <b>{say(`own.banner.${policy}`, { count: policies[policy].minimumCount })}</b>
        </p>
        {stage.kind !== 'empty' && (
          <button
            type="button"
            className="button button--small"
            onClick={() => {
              forget();
              queries.removeQueries({ predicate: ({ queryKey: [source] }) => String(source).startsWith('own ') });
              void navigate({ to: '/your-data', search: ({ lang }) => ({ ...(lang && { lang }) }) });
            }}
          >
            {say('own.forget')}
          </button>
        )}
      </div>
    </aside>
  );
}
