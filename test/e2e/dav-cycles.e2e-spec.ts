import { startTestApp, type TestApp } from '../support/app.js';
import { type CardHolder, CardHolders } from '../support/card-holders.js';
import { DavClient } from '../support/dav-client.js';
import { randomFrom } from '../faults/history/play.js';

/** Every cycle is one deed and, one time in two, a sync of one of the two clients. */
const CYCLES = process.env['TEST_LONG'] === 'true' ? 10_000 : 60;
const SEED = Number(process.env['TEST_SEED'] ?? 20_261_124);

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp({ ROLE: 'http' });
});
afterAll(() => t.close());

/** What the rules let the holder see of a giver, told by what was done and not by what the product says. */
interface Giver {
  person: CardHolder;
  /** The value that each field has now, by its kind: every value is used once. */
  values: Map<string, string>;
  /** The kinds that are shared; undefined while the holder has no entry of them. */
  shared: Set<string> | undefined;
}

/** A client's own copy: the text of each item by its address. */
abstract class Copy {
  readonly items = new Map<string, { tag: string; text: string }>();
  constructor(protected readonly dav: DavClient) {}
  abstract sync(): Promise<void>;

  protected get book(): string {
    return `${this.dav.home}contacts/`;
  }

  protected async fetch(hrefs: readonly string[]): Promise<void> {
    if (hrefs.length === 0) return;
    const asked = hrefs.map((href) => `<D:href>${href}</D:href>`).join('');
    const { responses } = await this.dav.report(this.book, 'CARD:addressbook-multiget', TEXTS, asked);
    for (const { href, status, found } of responses)
      if (status.includes('404')) this.items.delete(href);
      else this.items.set(href, { tag: String(found['getetag']), text: String(found['address-data']) });
  }
}

const TEXTS = ['D:getetag', 'CARD:address-data'];

/** Follows the changes by token, sometimes a few at a time, as phones do. */
class ByToken extends Copy {
  private token = '';

  async sync(): Promise<void> {
    for (let isCut = true; isCut;) {
      const { status, responses, token } = await this.dav.sync(this.book, this.token, ['D:getetag'], 2);
      expect(status).toBe(207);
      isCut = responses.some((response) => response.status.includes('507'));
      const changed = responses.filter(({ found }) => found['getetag'] !== undefined);
      for (const { href } of responses.filter((each) => each.status.includes('404'))) this.items.delete(href);
      await this.fetch(changed.map(({ href }) => href));
      this.token = token;
    }
  }
}

/** Lists everything when the mark has changed and fetches what has another tag, as vdirsyncer does. */
class ByTags extends Copy {
  private mark: unknown;

  async sync(): Promise<void> {
    const { responses } = await this.dav.find(this.book, ['CS:getctag', 'D:getetag'], '1');
    const [collection, ...listed] = responses;
    const mark = collection?.found['getctag'];
    if (mark === this.mark) return;
    const tags = new Map(listed.map(({ href, found }) => [href, String(found['getetag'])]));
    for (const href of this.items.keys()) if (!tags.has(href)) this.items.delete(href);
    await this.fetch([...tags].filter(([href, tag]) => this.items.get(href)?.tag !== tag).map(([href]) => href));
    this.mark = mark;
  }
}

class Play {
  private count = 0;
  readonly everSaid = new Set<string>();

  constructor(
    readonly eventId: string,
    readonly holders: CardHolders,
    readonly holder: CardHolder,
    readonly givers: readonly Giver[],
    readonly random: () => number,
  ) {}

  pick<Value>(list: readonly Value[]): Value {
    const chosen = list[Math.floor(this.random() * list.length)];
    if (chosen === undefined) throw new Error('Nothing to pick from.');
    return chosen;
  }

  fresh(kind: string): string {
    const word = `w${++this.count}x`;
    return kind === 'mail'
      ? `${word}@example.org`
      : kind === 'phone'
        ? `+49 221 ${100_000 + this.count}9`
        : `${kind} ${word}`;
  }

  async edit(giver: Giver): Promise<string> {
    const kind = this.pick([...giver.values.keys()]);
    giver.values.set(kind, this.fresh(kind));
    await giver.person.as.put('/api/card', { fields: this.fieldsOf(giver) }).expect(200);
    return `edit ${kind}`;
  }

  fieldsOf({ person, values }: Giver): object[] {
    return person.fields.map((field) => {
      const value = values.get(field.kind);
      if (value === undefined) return field;
      this.everSaid.add(value);
      return { ...field, value };
    });
  }

  async share(giver: Giver): Promise<string> {
    const kinds = [...giver.values.keys()].filter(() => this.random() < 0.6);
    const token = await this.holders.show(giver.person, this.eventId);
    const proposal = { token, giveFieldIds: this.holder.ids('name') };
    const { body } = await this.holder.as.post('/api/exchanges', proposal).expect(201);
    const giveFieldIds = giver.person.ids('name', ...kinds);
    await giver.person.as.post(`/api/exchanges/${body.id}/agree`, { giveFieldIds }).expect(200);
    giver.shared = new Set([...(giver.shared ?? []), ...kinds]);
    return `share ${kinds.join(' ')}`;
  }

  private async shareOf({ person }: Giver): Promise<{ id: string } | undefined> {
    const { body } = await person.as.get('/api/shares').expect(200);
    return (body.items as { id: string }[])[0];
  }

  async takeBack(giver: Giver): Promise<string> {
    const share = await this.shareOf(giver);
    if (!share) return 'nothing to take back';
    await giver.person.as.delete(`/api/shares/${share.id}`);
    giver.shared = new Set();
    return 'take back';
  }

  async narrow(giver: Giver): Promise<string> {
    const share = await this.shareOf(giver);
    if (!share || !giver.shared) return 'nothing to narrow';
    const kinds = [...giver.shared].filter(() => this.random() < 0.5);
    await giver.person.as.patch(`/api/shares/${share.id}`, { fieldIds: giver.person.ids(...kinds) }).expect(200);
    giver.shared = new Set(kinds);
    return `narrow to ${kinds.join(' ')}`;
  }

  /** The holder lets the entry go; a further exchange makes another one. */
  async forget(giver: Giver): Promise<string> {
    await t.world.sql('delete from contact where account_id = $1 and other_id = $2', [
      this.holder.as.accountId,
      giver.person.as.accountId,
    ]);
    giver.shared = undefined;
    return 'forget';
  }

  async do(): Promise<string> {
    const giver = this.pick(this.givers);
    const deed = this.random();
    if (deed < 0.4) return this.edit(giver);
    if (deed < 0.65) return this.share(giver);
    if (deed < 0.8) return this.takeBack(giver);
    return deed < 0.95 ? this.narrow(giver) : this.takeBack(giver).then(() => this.forget(giver));
  }

  /** What is wrong with a copy: doubles, losses, and words that the holder may not have (any longer). */
  faultsOf(copy: Copy): string[] {
    const texts = [...copy.items.values()].map(({ text }) => text.replaceAll('&#13;', '').replace(/\n[ \t]/g, ''));
    const uids = texts.map((text) => /^UID:(.*)$/m.exec(text)?.[1] ?? '');
    const wanted = this.givers.filter(({ shared }) => shared !== undefined);
    const allowed = new Set(
      wanted.flatMap(({ shared, values }) => [...(shared ?? [])].map((kind) => values.get(kind) ?? '')),
    );
    const all = texts.join('\n');
    return [
      ...(uids.length === new Set(uids).size ? [] : ['doubles']),
      ...(texts.length === wanted.length ? [] : [`${texts.length} entries for ${wanted.length}`]),
      ...[...allowed].filter((value) => !all.includes(value)).map((value) => `lost: ${value}`),
      ...[...this.everSaid]
        .filter((value) => !allowed.has(value) && all.includes(value))
        .map((value) => `leaked: ${value}`),
    ];
  }
}

async function begin(random: () => number): Promise<Play> {
  const holders = new CardHolders(t);
  const eventId = await t.world.event();
  const holder = await holders.one(eventId);
  const givers: Giver[] = [];
  for (let n = 0; n < 4; n++) {
    const person = await holders.one(eventId);
    givers.push({ person, shared: undefined, values: new Map() });
  }
  const play = new Play(eventId, holders, holder, givers, random);
  for (const giver of givers) {
    for (const kind of ['role', 'organization', 'mail', 'phone']) giver.values.set(kind, play.fresh(kind));
    await giver.person.as.put('/api/card', { fields: play.fieldsOf(giver) }).expect(200);
  }
  return play;
}

it(`${CYCLES} deeds in any order: each client holds what the rules let it, once, and nothing else`, async () => {
  const play = await begin(randomFrom(SEED));
  const copies = [new ByToken(await DavClient.of(play.holder.as)), new ByTags(await DavClient.of(play.holder.as))];
  const done: string[] = [];
  for (let cycle = 0; cycle < CYCLES; cycle++) {
    done.push(await play.do());
    if (play.random() < 0.5) continue;
    const copy = play.pick(copies);
    await copy.sync();
    expect({ seed: SEED, cycle, after: done.slice(-6), faults: play.faultsOf(copy) }).toMatchObject({ faults: [] });
  }
  for (const copy of copies) {
    await copy.sync();
    expect(play.faultsOf(copy)).toEqual([]);
  }
}, 3_600_000);
