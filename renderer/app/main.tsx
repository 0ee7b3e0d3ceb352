import '#renderer/styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { desktopBridge } from '#renderer/bridge/desktop.ts';
import { createQueryClient } from '#renderer/bridge/query-client.ts';
import { settingsQuery } from '#renderer/bridge/settings-queries.ts';
import { browserLanguage, startI18n } from '#renderer/i18n/start-i18n.ts';
import { Application } from './application.tsx';
import { navigateToPath } from './router.ts';

/** The settings tell the language; without an answer the browser's does. */
async function start(): Promise<void> {
  const queryClient = createQueryClient();
  const settings = await queryClient.fetchQuery(settingsQuery()).catch(() => null);
  const i18n = startI18n(settings?.language ?? browserLanguage());
  const root = document.getElementById('atlas');
  if (root === null) throw new Error('The page has no place for the atlas.');
  desktopBridge()?.onNavigate(navigateToPath);
  createRoot(root).render(
    <StrictMode>
      <Application queryClient={queryClient} i18n={i18n} />
    </StrictMode>,
  );
}

void start();
// Two hundred kilobytes of rules for Chinese letters: read while the page's data are on their way.
void import('./chinese-fonts.ts');
