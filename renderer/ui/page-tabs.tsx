import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useFilter } from '#renderer/app/router.ts';

export interface PageTab {
  readonly id: string;
  readonly title: string;
  readonly count?: number;
  readonly content: () => ReactNode;
}

interface PageTabsProps {
  readonly label: string;
  readonly tabs: readonly [PageTab, ...PageTab[]];
}

/** Tabs of a page; the chosen one is in the address, so that a pasted address opens it. */
export function PageTabs({ label, tabs }: PageTabsProps) {
  const [wanted, setWanted] = useFilter('tab');
  const selected = tabs.find((tab) => tab.id === wanted) ?? tabs[0];
  return (
    <Tabs
      className="tabs"
      selectedKey={selected.id}
      onSelectionChange={(key) => setWanted(key === tabs[0].id ? '' : String(key))}
    >
      <TabList aria-label={label} className="tab-list">
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className="tab">
            {tab.title}
            {tab.count !== undefined && <span className="count"> {tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="tab-panel">
          {tab.id === selected.id ? tab.content() : null}
        </TabPanel>
      ))}
    </Tabs>
  );
}
