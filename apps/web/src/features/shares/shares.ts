import type { ShareDto } from '../../shared/api/generated/types.gen.js';
import { usePages } from '../../shared/api/pages.js';

/** What one person sees, and since when. */
export type Share = ShareDto;

/** What the reader shares with whom, the newest first, page by page. */
export const useShares = () =>
  usePages<Share>(['shares'], '/api/shares', {
    isKept: true,
    staleOn: ['share.changed', 'contact.added', 'contact.changed'],
  });
