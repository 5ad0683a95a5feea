import { QueryClient } from '@tanstack/react-query';
import { toProblem } from './problem.js';

/** The one cache of answers. Refusals are not asked again; a missing answer is, twice. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      gcTime: 24 * 60 * 60 * 1000,
      networkMode: 'offlineFirst',
      retry: (count, error) => count < 2 && (toProblem(error).isOffline || toProblem(error).details.status >= 500),
    },
    mutations: { networkMode: 'offlineFirst' },
  },
});
