import { useParams, type LinkProps } from '@tanstack/react-router';

/** Where a link leads. */
export type Place = Pick<LinkProps, 'to' | 'params'>;

/** The event in the address, where the card is shown at one. */
export function useCardEvent(): string | undefined {
  const { eventId } = useParams({ strict: false }) as { eventId?: string };
  return eventId;
}

/** Where the parts of the card are: inside the event as long as the reader is there. */
export function useCardPlaces(): Record<'card' | 'cards' | 'links' | 'fields' | 'scan', Place> {
  const eventId = useCardEvent();
  if (!eventId)
    return {
      card: { to: '/card' },
      cards: { to: '/card/cards' },
      links: { to: '/card/links' },
      fields: { to: '/card/fields' },
      scan: { to: '/card/scan' },
    };
  const params = { eventId };
  return {
    card: { to: '/e/$eventId/card', params },
    cards: { to: '/e/$eventId/card/cards', params },
    links: { to: '/e/$eventId/card/links', params },
    fields: { to: '/e/$eventId/card/fields', params },
    scan: { to: '/e/$eventId/card/scan', params },
  };
}
