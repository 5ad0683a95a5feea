import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../shared/api/call.js';
import type { ContactNewsDto, NewsItemDto } from '../../shared/api/generated/types.gen.js';
import { useCommand } from '../../shared/api/use-command.js';
import { useFieldName } from '../../shared/card/field-name.js';
import { Notice } from '../../shared/ui/notice.js';

const newsQuery = queryOptions({
  queryKey: ['contact-news'] as const,
  queryFn: ({ signal }) => call<ContactNewsDto>('/api/contact-news', { signal }),
  meta: { isKept: true, staleOn: ['contact.added', 'contact.changed', 'share.changed'] },
});

/** What is new, in few words: "new: position, phone". */
function useSayNews(): (item: NewsItemDto) => string {
  const { t } = useTranslation('contacts');
  const nameOf = useFieldName();
  return ({ kinds }) =>
    t('contacts:news.kinds', { kinds: kinds.map((kind) => nameOf({ kind, label: '' })).join(', ') });
}

/** Who has a new job or number since the reader last looked: quiet lines above the address book. */
export function ContactNews() {
  const { t } = useTranslation('contacts');
  const sayNews = useSayNews();
  const { data } = useQuery(newsQuery);
  if (!data || data.items.length === 0) return null;
  return (
    <section aria-label={t('contacts:news.title')} className="mb-4 rounded-card bg-they-tint px-4 py-3">
      <ul role="list" className="flex flex-col">
        {data.items.slice(0, 5).map((item) => (
          <li key={item.contactId}>
            <Link
              to="/contacts/$contactId"
              params={{ contactId: item.contactId }}
              className="flex min-h-(--target) flex-wrap items-center gap-x-2 hover:text-they"
            >
              <span className="font-semibold">{item.name}</span>
              <span>{sayNews(item)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The same on the contact itself; whoever sees it has seen it. */
export function NewsOf({ contactId }: { contactId: string }) {
  const sayNews = useSayNews();
  const client = useQueryClient();
  const { data } = useQuery(newsQuery);
  const item = data?.items.find((each) => each.contactId === contactId);
  const see = useCommand((id: string, commandId) =>
    call<void>(`/api/contacts/${id}/news/seen`, { method: 'POST', commandId }),
  );
  const { mutate } = see;
  const isNew = item !== undefined;
  useEffect(() => {
    if (!isNew) return;
    // It stays in sight until the reader goes; only then the list above the address book forgets it.
    return () => {
      mutate(contactId, { onSettled: () => void client.invalidateQueries({ queryKey: newsQuery.queryKey }) });
    };
  }, [client, contactId, isNew, mutate]);
  return item ? <Notice tone="plain">{sayNews(item)}</Notice> : null;
}
