import { localeTags } from '@polku/domain';
import { Outlet, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'react-intl';
import { preferredLocale } from '../locale/locale.ts';
import { messagesIn } from '../messages/messages.ts';
import { IdentityLine } from './identity-line.tsx';
import { SiteHeader } from './site-header.tsx';
import { SkipLink } from './skip-link.tsx';

/** What every page stands in: its language and its header. */
export function Frame() {
  const { lang } = useSearch({ from: '__root__' });
  const locale = lang ?? preferredLocale(navigator.languages);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <IntlProvider locale={localeTags[locale]} messages={messagesIn[locale]}>
      <I18nProvider locale={localeTags[locale]}>
        <SkipLink />
        <SiteHeader />
        <IdentityLine />
        <Outlet />
      </I18nProvider>
    </IntlProvider>
  );
}
