import { createLink, useCanGoBack, useRouter, type LinkProps } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';

function Anchor({ children, ...anchor }: ComponentProps<'a'>) {
  return (
    <a
      {...anchor}
      className="-ml-0.5 inline-flex min-h-(--target) max-w-full items-center gap-1.5 text-small text-soft hover:text-ink"
    >
      <ArrowLeft aria-hidden className="size-4.5 flex-none" strokeWidth={1.8} />
      <span className="truncate">{children}</span>
    </a>
  );
}

/** The way to the screen that this one belongs to, named as that is. Takes what the router's `Link` takes. */
export const BackLink = createLink(Anchor);

/** For a screen that many lead to: back to where the reader came from, or to `to` where they came from nowhere. */
export function WayBack({ to }: { to: NonNullable<LinkProps['to']> }) {
  const { t } = useTranslation();
  const router = useRouter();
  const canGoBack = useCanGoBack();
  return (
    <BackLink
      to={to}
      onClick={(event) => {
        if (!canGoBack) return;
        event.preventDefault();
        router.history.back();
      }}
    >
      {t('common:back')}
    </BackLink>
  );
}
