import { queryOptions } from '@tanstack/react-query';
import { call } from '../../shared/api/call.js';
import type { PastShareDto, ShareDto, SharePreviewDto } from '../../shared/api/generated/types.gen.js';
import { usePages } from '../../shared/api/pages.js';

/** What one person sees, and since when. */
export type Share = ShareDto;

const staleOn = ['share.changed', 'contact.added', 'contact.changed'] as const;

/** What the reader shares with whom, the newest first, page by page; of one field, who holds it. */
export const useShares = (fieldId: string | null) =>
  usePages<Share>(['shares', fieldId], fieldId ? `/api/shares?fieldId=${fieldId}` : '/api/shares', {
    isKept: fieldId === null,
    staleOn,
  });

/** What the reader took back and others keep copies of. */
export const usePastShares = () => usePages<PastShareDto>(['shares', 'past'], '/api/shares/past', { staleOn });

/** The reader's card with the eyes of one person. */
export const previewQuery = (shareId: string) =>
  queryOptions({
    queryKey: ['shares', 'preview', shareId] as const,
    queryFn: ({ signal }) => call<SharePreviewDto>(`/api/shares/${shareId}/preview`, { signal }),
    meta: { staleOn: [...staleOn, 'card.changed', 'block.changed'] },
  });
