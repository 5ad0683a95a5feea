import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { call } from '../../shared/api/call.js';
import type { TopicsDto } from '../../shared/api/generated/types.gen.js';
import { useSettings } from '../../shared/settings/settings.js';

/** What fits a written text, best first, in the reader's language. */
export function useFoundTopics(text: string): { id: string; label: string; labels: { de: string; en: string } }[] {
  const { language } = useSettings();
  const asked = useDeferredValue(text.trim());
  const { data } = useQuery({
    queryKey: ['topics', language, asked] as const,
    queryFn: ({ signal }) =>
      call<TopicsDto>(`/api/topics?limit=7&locale=${language}&q=${encodeURIComponent(asked)}`, { signal }),
    enabled: asked.length > 1,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 5 * 60_000,
  });
  if (asked.length < 2 || !data) return [];
  return data.items.map(({ id, label }) => ({ id, label: label[language], labels: label }));
}
