import type { FieldKind } from '#libs/contracts';
import { usePages } from '../../shared/api/pages.js';

/** What one person sees, and since when. */
export interface Share {
  id: string;
  holderName: string;
  fields: { id: string; kind: FieldKind; label: string }[];
  since: string;
  until: string | null;
  how: 'exchange' | 'meeting' | 'link';
}

/** What the reader shares with whom, the newest first, page by page. */
export const useShares = () =>
  usePages<Share>(['shares'], '/api/shares', {
    isKept: true,
    staleOn: ['share.changed', 'contact.added', 'contact.changed'],
  });
