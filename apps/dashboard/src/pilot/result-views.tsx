import type { TopicId } from '@polku/domain/metrics';
import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useSay } from '../messages/use-say.ts';
import { useChangeView, usePilotSearch, views, type View } from './pilot-search.ts';

/** A result's three views; which one is open stands in the address, so that a link opens the same. */
export function ResultViews({
  topic,
  label,
  content,
}: {
  readonly topic: TopicId;
  readonly label: string;
  readonly content: Readonly<Record<View, ReactNode>>;
}) {
  const say = useSay();
  const open = usePilotSearch()[`${topic}-view`] ?? 'chart';
  const changeView = useChangeView();
  return (
    <Tabs
      className="tabs"
      selectedKey={open}
      onSelectionChange={(key) => {
        const view = views.find((candidate) => candidate === key);
        if (view && view !== open) changeView({ [`${topic}-view`]: view === 'chart' ? undefined : view });
      }}
    >
      <TabList className="tabs__list" aria-label={say('view.label', { metric: label })}>
        {views.map((view) => (
          <Tab key={view} id={view} className="tabs__tab">
            {say(`view.${view}`)}
          </Tab>
        ))}
      </TabList>
      {views.map((view) => (
        <TabPanel key={view} id={view} className="tabs__panel">
          {content[view]}
        </TabPanel>
      ))}
    </Tabs>
  );
}
