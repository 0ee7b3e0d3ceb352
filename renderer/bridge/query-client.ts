import { QueryClient } from '@tanstack/react-query';
import { RequestError } from './request.ts';

/** The atlas answers from the same machine: only a lost connection is worth a second try. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (count, error) =>
          count < 2 && error instanceof RequestError && error.code === 'no-connection',
        retryDelay: 700,
        refetchOnWindowFocus: false,
        // Without it, queries wait for ever on a machine whose network cable is out.
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  });
}
