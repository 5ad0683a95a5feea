import { useNavigate } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { controlLook } from '../../shared/ui/field.js';

/** So long nothing must be typed before it is looked for. */
const pause = 250;

/** Looks in names, roles, organizations, events and the own notes; what was typed stands in the address. */
export function ContactSearch({ q }: { q: string }) {
  const { t } = useTranslation('contacts');
  const navigate = useNavigate();
  const [text, setText] = useState(q);
  const asked = useRef(q);
  useEffect(() => {
    if (asked.current === text.trim()) return undefined;
    const timer = setTimeout(() => {
      asked.current = text.trim();
      void navigate({
        to: '.',
        search: (before: { q?: string }) => ({ ...before, q: text.trim() || undefined }),
        replace: true,
        resetScroll: false,
      });
    }, pause);
    return () => clearTimeout(timer);
  }, [text, navigate]);
  return (
    <div role="search" className="relative">
      <Search
        aria-hidden
        strokeWidth={1.8}
        className="pointer-events-none absolute top-1/2 left-3.5 size-5 -translate-y-1/2 text-soft"
      />
      <input
        type="search"
        aria-label={t('contacts:search')}
        placeholder={t('contacts:search')}
        autoComplete="off"
        maxLength={200}
        value={text}
        onChange={(event) => setText(event.target.value)}
        className={`${controlLook} pl-11`}
      />
    </div>
  );
}
