import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type PageErrorCode, RequestError } from '#renderer/bridge/request.ts';
import { QueryPage } from '#renderer/ui/query-page.tsx';
import { MissingPage } from './missing-page.tsx';

/** Asking again would be answered the same. */
const MISSING_CODES: readonly PageErrorCode[] = [
  'unknown-province',
  'unknown-site',
  'unknown-species',
  'unknown-threat',
  'unknown-entity',
  'not-found',
];

interface EntityQueryPageProps<Data> {
  readonly query: UseQueryResult<Data>;
  readonly children: (data: Data) => ReactNode;
}

/** The page of a thing once it has come, or that the atlas has no such thing. */
export function EntityQueryPage<Data>({ query, children }: EntityQueryPageProps<Data>) {
  const { t } = useTranslation('errors');
  const { error } = query;
  if (error instanceof RequestError && MISSING_CODES.includes(error.code)) {
    return <MissingPage text={t(error.code)} />;
  }
  return <QueryPage query={query}>{children}</QueryPage>;
}
