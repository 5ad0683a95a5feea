import { Injectable } from '@nestjs/common';
import ICAL from 'ical.js';
import { isVersion } from '#libs/cards';
import {
  cutAt,
  element,
  type Filter,
  nameOf,
  nothingAt,
  Precondition,
  readCalendarFilter,
  readCardFilter,
  unknownReport,
  unknownToken,
  type XmlElement,
} from '../webdav/index.js';
import { type Item, numberIn, syncToken, type Wanted } from './collection.js';
import { DATA, type Owner, REPORTS } from './properties.js';
import { propertiesOf, Reading } from './reading.service.js';
import { hrefOf, type Target, targetOf } from './target.js';

type CollectionTarget = Target & { at: 'collection' };

/** More items than any collection has: an answer is cut only where the client asks for it. */
const MOST = 2_000_000_000;

/** A question about a collection, taken apart. */
interface Question extends Wanted {
  target: CollectionTarget;
  owner: Owner;
  report: XmlElement;
  /** The properties that are wanted of each item. */
  names: string[];
  /** The most items that the client takes at once. */
  limit: number;
}

/** Answers the questions (REPORT) that address books and calendars ask; each answer is written while it is sent. */
@Injectable()
export class Reports {
  constructor(private readonly reading: Reading) {}

  /**
   * The responses to a question about a collection, and what comes after them.
   * @throws Precondition where it cannot be answered
   */
  async answer(target: Target, owner: Owner, report: XmlElement): Promise<AsyncIterable<string>> {
    if (target.at !== 'collection' || !REPORTS[target.kind].includes(report.name)) throw unknownReport();
    const question = read(target, owner, report);
    if (report.name === nameOf('D', 'sync-collection')) return this.changes(question);
    if (report.name.endsWith('-multiget')) return this.chosen(question);
    return this.found(question);
  }

  /** What changed since the client's token (RFC 6578), and a token for the next time. */
  private async changes(question: Question): Promise<AsyncIterable<string>> {
    const { target, report, limit } = question;
    const { accountId, kind } = target;
    const collection = this.reading.collection(target);
    const count = await collection.count(accountId);
    const token = childText(report, 'sync-token');
    const after = token === '' ? null : numberIn(token, count);
    if (after === undefined) throw unknownToken();
    const changes = await collection.changes(accountId, after, limit + 1);
    const isCut = changes.length > limit;
    const told = changes.slice(0, limit);
    const last = told.at(-1)?.number ?? 0;
    // What changed since it was counted is among the changes already.
    const number = isCut ? last : Math.max(count.number, last);
    const gone = told.filter(({ tag }) => tag === null).map(({ id }) => id);
    const there = told.flatMap(({ id, tag }) => (tag === null ? [] : { id, tag }));
    const items = this.described(question, there);
    return (async function* () {
      for (const itemId of gone) yield nothingAt(hrefOf({ at: 'item', accountId, kind, itemId }));
      yield* items;
      if (isCut) yield cutAt(hrefOf(target));
      yield element(nameOf('D', 'sync-token'), syncToken({ epoch: count.epoch, number }));
    })();
  }

  /** Items of which the tag is known: with their text where it is wanted, else at once. */
  private async *described(question: Question, tagged: readonly { id: string; tag: string }[]): AsyncGenerator<string> {
    const { target } = question;
    if (!question.names.includes(DATA[target.kind])) {
      for (const item of tagged) yield describe(question, item);
      return;
    }
    const ids = tagged.map(({ id }) => id);
    const seen = new Set<string>();
    for await (const item of this.items(question, ids)) {
      seen.add(item.id);
      yield describe(question, item);
    }
    for (const id of ids) if (!seen.has(id)) yield nothingAt(hrefOf({ ...target, at: 'item', itemId: id }));
  }

  /** The items at the addresses that the client names, each answered under the address as it was named. */
  private chosen(question: Question): AsyncIterable<string> {
    const { target, report } = question;
    const named = report.children.filter(({ name }) => name === nameOf('D', 'href')).map(({ text }) => text);
    const hrefs = new Map<string, string[]>();
    const nowhere: string[] = [];
    for (const href of new Set(named)) {
      const item = targetOf(href);
      const isHere = item?.at === 'item' && item.accountId === target.accountId && item.kind === target.kind;
      if (isHere) hrefs.set(item.itemId, [...(hrefs.get(item.itemId) ?? []), href]);
      else nowhere.push(href);
    }
    const items = this.items(question, [...hrefs.keys()]);
    return (async function* () {
      for await (const item of items) {
        for (const href of hrefs.get(item.id) ?? []) yield describe(question, item, href);
        hrefs.delete(item.id);
      }
      for (const href of [...hrefs.values()].flat().concat(nowhere)) yield nothingAt(href);
    })();
  }

  /** The items that a filter lets through. */
  private async found(question: Question): Promise<AsyncIterable<string>> {
    const { target, report, limit } = question;
    const filter = filterOf(report);
    const collection = this.reading.collection(target);
    const tags = await collection.list(target.accountId);
    const items = this.items(
      question,
      tags.map(({ id }) => id),
    );
    return (async function* () {
      let count = 0;
      for await (const item of items) {
        if (!filter(new ICAL.Component(ICAL.parse(item.text) as unknown[]))) continue;
        if (count++ === limit) {
          yield cutAt(hrefOf(target));
          return;
        }
        yield describe(question, item);
      }
    })();
  }

  private items({ target, version }: Question, ids: readonly string[]): AsyncGenerator<Item> {
    return this.reading.items(target.accountId, this.reading.collection(target), ids, { version });
  }
}

function read(target: CollectionTarget, owner: Owner, report: XmlElement): Question {
  const wanted = report.children.find(({ name }) => name === nameOf('D', 'prop'))?.children ?? [];
  const data = wanted.find(({ name }) => name === DATA[target.kind]);
  const limits = report.children.find(({ name }) => name.endsWith('}limit'));
  const limit = Number(limits?.children.find(({ name }) => name.endsWith('}nresults'))?.text ?? '');
  return {
    target,
    owner,
    report,
    names: wanted.map(({ name }) => name),
    limit: Number.isInteger(limit) && limit > 0 ? limit : MOST,
    version: versionOf(target, data),
  };
}

/** Which version of the text is wanted; one that there is not is refused rather than answered by another. */
function versionOf({ kind }: CollectionTarget, data: XmlElement | undefined): string | undefined {
  const { 'content-type': type, version } = data?.attributes ?? {};
  const isKnown =
    kind === 'contacts'
      ? (type === undefined || type === 'text/vcard') && (version === undefined || isVersion(version))
      : (type === undefined || type === 'text/calendar') && (version === undefined || version === '2.0');
  if (isKnown) return version;
  const [prefix, name] =
    kind === 'contacts' ? (['CARD', 'supported-address-data'] as const) : (['CAL', 'supported-calendar-data'] as const);
  throw new Precondition(403, element(nameOf(prefix, name)));
}

const childText = (parent: XmlElement, local: string): string =>
  parent.children.find(({ name }) => name === nameOf('D', local))?.text ?? '';

function filterOf(report: XmlElement): Filter {
  const isCard = report.name === nameOf('CARD', 'addressbook-query');
  const filter = report.children.find(({ name }) => name === nameOf(isCard ? 'CARD' : 'CAL', 'filter'));
  return isCard ? readCardFilter(filter) : readCalendarFilter(filter);
}

function describe(
  { target, owner, names }: Question,
  { id, tag, text }: { id: string; tag: string; text?: string },
  at?: string,
): string {
  const item: Target = { ...target, at: 'item', itemId: id };
  return propertiesOf(at ?? hrefOf(item), { target: item, owner, tag, text }, names);
}
