import type { AsAccount } from './as-account.js';
import type { TestApp } from './app.js';

/** A field of somebody's own card. */
export interface CardField {
  id: string;
  kind: string;
  label: string;
  value: string;
  isOnCard: boolean;
  audience: string;
  parts: object | null;
}

/** Somebody who takes part in an event and has opened their own card. */
export interface CardHolder {
  as: AsAccount;
  attendeeId: string;
  fields: CardField[];
  /** Ids of the own fields of some kinds. */
  ids(...kinds: string[]): string[];
  /** The first own field of a kind; throws where there is none. */
  field(kind: string): CardField;
}

/** The kinds of some fields, in their order. */
export const kindsOf = (fields: readonly CardField[]): string[] => fields.map(({ kind }) => kind);

/** People with cards, and how two of them come to know each other. */
export class CardHolders {
  constructor(private readonly t: TestApp) {}

  /** An attendee of the event, an engineer at Acme with a phone, whose card has been made. */
  async one(eventId: string, columns: Record<string, unknown> = {}): Promise<CardHolder> {
    const profile = { position: 'Engineer', company: 'Acme', phone: '+49 221 1234', ...columns };
    const attendee = await this.t.world.attendee(eventId, profile);
    const as = await this.t.world.signIn(this.t.url, attendee.accountId);
    const { body } = await as.get('/api/card').expect(200);
    const fields = body.fields as CardField[];
    const ids = (...kinds: string[]): string[] => fields.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
    const field = (kind: string): CardField => {
      const found = fields.find((each) => each.kind === kind);
      if (!found) throw new Error(`The card has no ${kind}.`);
      return found;
    };
    return { as, attendeeId: attendee.id, fields, ids, field };
  }

  /** Shows a card; gives the token in its code. */
  async show({ as }: CardHolder, eventId: string): Promise<string> {
    const { body } = await as.post('/api/card-links', { eventId }).expect(201);
    return new URL(body.url as string).hash.slice(1);
  }

  /** Two people of one event; the first shows the card whose token is given. */
  async two(eventColumns: Record<string, unknown> = {}) {
    const eventId = await this.t.world.event(eventColumns);
    const [shower, scanner] = [await this.one(eventId), await this.one(eventId)];
    return { eventId, shower, scanner, token: await this.show(shower, eventId) };
  }

  /** The same two after each has given name, role, organization and mail; with the contacts that came of it. */
  async acquainted(eventColumns: Record<string, unknown> = {}) {
    const { eventId, shower, scanner, token } = await this.two(eventColumns);
    const kinds = ['name', 'role', 'organization', 'mail'];
    const proposal = { token, giveFieldIds: scanner.ids(...kinds) };
    const { body } = await scanner.as.post('/api/exchanges', proposal).expect(201);
    await shower.as.post(`/api/exchanges/${body.id}/agree`, { giveFieldIds: shower.ids(...kinds) }).expect(200);
    return {
      eventId,
      shower,
      scanner,
      showersContact: await firstContact(shower),
      scannersContact: await firstContact(scanner),
    };
  }
}

async function firstContact({ as }: CardHolder): Promise<string> {
  const { body } = await as.get('/api/contacts').expect(200);
  return (body.items as { id: string }[])[0]?.id ?? '';
}
