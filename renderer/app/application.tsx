import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { useEffect } from 'react';
import { I18nProvider as AriaLocaleProvider } from 'react-aria-components';
import { I18nextProvider } from 'react-i18next';
import { markDocumentLanguage } from '#renderer/i18n/start-i18n.ts';
import { useLanguage } from '#renderer/i18n/use-words.ts';
import { LANGUAGE_TAGS } from '#shared/text/language.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Shell } from './shell.tsx';

function Localised() {
  const language = useLanguage();
  useEffect(() => markDocumentLanguage(language), [language]);
  return (
    <AriaLocaleProvider locale={LANGUAGE_TAGS[language]}>
      <ErrorBoundary>
        <Shell />
      </ErrorBoundary>
    </AriaLocaleProvider>
  );
}

interface ApplicationProps {
  readonly queryClient: QueryClient;
  readonly i18n: i18n;
}

export function Application({ queryClient, i18n }: ApplicationProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <I18nextProvider i18n={i18n}>
        <Localised />
      </I18nextProvider>
    </QueryClientProvider>
  );
}
