import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Settings } from '#shared/api/settings.ts';
import { requestJson, sendJson } from './request.ts';

export const settingsQuery = () =>
  queryOptions({
    queryKey: ['settings'],
    queryFn: ({ signal }) => requestJson<Settings>('/api/settings', { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Saves the settings; what the server stored is what the page then shows. */
export function useSaveSettings() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (settings: Settings) => sendJson<Settings>('/api/settings', 'PUT', settings),
    onSuccess: (stored) => client.setQueryData(settingsQuery().queryKey, stored),
  });
}
