import { QueryClient } from '@tanstack/react-query';
import { toProblem } from './problem.js';

/**
 * The one cache of answers. Refusals are not asked again; a missing answer is, twice, unless the device has no network: a
 * question that waits for one would never say so.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      gcTime: 24 * 60 * 60 * 1000,
      networkMode: 'offlineFirst',
      retry: (count, error) => {
        const { isOffline, details } = toProblem(error);
        return count < 2 && (isOffline ? navigator.onLine : details.status >= 500);
      },
    },
    mutations: { networkMode: 'offlineFirst' },
  },
});
