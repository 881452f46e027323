import type { Locale } from '@polku/domain';
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, retainSearchParams } from '@tanstack/react-router';
import { Frame } from './layout/frame.tsx';
import { isLocale } from './locale/locale.ts';
import { FaultPage } from './pages/fault-page.tsx';
import { HomePage } from './pages/home-page.tsx';
import { MissingPage } from './pages/missing-page.tsx';
import { PilotPage } from './pages/pilot-page.tsx';
import { pilotSearch } from './pilot/pilot-search.ts';

const rootRoute = createRootRoute({
  validateSearch: (search: Record<string, unknown>): { readonly lang?: Locale } =>
    isLocale(search['lang']) ? { lang: search['lang'] } : {},
  // The language chosen stays chosen from page to page.
  search: { middlewares: [retainSearchParams(['lang'])] },
  component: Frame,
  notFoundComponent: () => <MissingPage />,
});

const homeRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: HomePage });

const pilotRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/pilot/$pilotId',
  validateSearch: pilotSearch,
  component: PilotPage,
});

/** A data steward's page: few readers are one. */
const accessRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/access',
  component: lazyRouteComponent(() => import('./access/access-page.tsx'), 'AccessPage'),
});

/** The reader's own data: fetched when the page is opened, as most readers never do. */
const ownDataRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/your-data',
  component: lazyRouteComponent(() => import('./own-data/own-data-layout.tsx'), 'OwnDataLayout'),
});

const ownDataStepsRoute = createRoute({
  getParentRoute: () => ownDataRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./own-data/own-data-page.tsx'), 'OwnDataPage'),
});

const ownPilotRoute = createRoute({
  getParentRoute: () => ownDataRoute,
  path: '$pilotId',
  validateSearch: pilotSearch,
  component: lazyRouteComponent(() => import('./own-data/own-pilot-page.tsx'), 'OwnPilotPage'),
});

export const router = createRouter({
  routeTree: rootRoute.addChildren([homeRoute, pilotRoute, accessRoute, ownDataRoute.addChildren([ownDataStepsRoute, ownPilotRoute])]),
  basepath: import.meta.env.BASE_URL,
  scrollRestoration: true,
  defaultPreload: false,
  defaultErrorComponent: FaultPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
