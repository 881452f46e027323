import { locales } from '@polku/domain';
import { Link } from '@tanstack/react-router';
import { useSay } from '../messages/use-say.ts';

const languageNames = { fi: 'suomeksi', sv: 'på svenska', en: 'in English' } as const;

export function SiteHeader() {
  const say = useSay();
  return (
    <header className="site-header">
      <div className="wrap site-header__row">
        <Link to="/" className="brand" aria-label={say('page.home')}>
          <PathMark />
          Polku
        </Link>
        <nav aria-label={say('page.navigation')}>
          <Link to="/" className="site-header__link" activeOptions={{ exact: true, includeSearch: false }}>
            {say('page.pilots')}
          </Link>
          <Link to="/your-data" className="site-header__link">
            {say('page.ownData')}
          </Link>
        </nav>
        <nav className="languages" aria-label={say('page.language')}>
          {locales.map((locale) => (
            <Link
              key={locale}
              to="."
              search={(before) => ({ ...before, lang: locale })}
              hash={true}
              resetScroll={false}
              lang={locale}
              hrefLang={locale}
              className="languages__link"
              activeProps={{}}
              aria-current={say.locale === locale ? 'true' : undefined}
              aria-label={`${locale} – ${languageNames[locale]}`}
            >
              {locale}
            </Link>
          ))}
        </nav>
      </div>
    </header>
  );
}

/** A path that climbs: the mark of Polku, “path”. */
function PathMark() {
  return (
    <svg
      className="brand__mark"
      viewBox="0 0 22 22"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M3 19c5 0 4-7 8-8s3-8 8-8" />
      <circle cx="3" cy="19" r="1.6" fill="currentColor" />
      <circle cx="19" cy="3" r="1.6" fill="currentColor" />
    </svg>
  );
}
