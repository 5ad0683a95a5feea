import { Inject, Injectable } from '@nestjs/common';
import { NotFound } from '../platform/http/problems.js';
import { element, infiniteDepth, nameOf, propertiesAt, type XmlElement } from '../webdav/index.js';
import { type Collection, COLLECTIONS, type Collections, type Item, type Wanted } from './collection.js';
import { namesOf, needsCount, type Owner, propertyOf, type Resource } from './properties.js';
import { COLLECTION_KINDS, hrefOf, type Target } from './target.js';

/** How many items are read at once: an answer is written while it is sent, so its size is no matter. */
const BATCH = 50;

/** What can be read of a person's collections: their properties, and what is in them. */
@Injectable()
export class Reading {
  constructor(@Inject(COLLECTIONS) private readonly collections: Collections) {}

  collection({ kind }: { kind: Collection['kind'] }): Collection {
    return this.collections[kind];
  }

  /** One item. @throws NotFound */
  async item({ accountId, kind, itemId }: Target & { at: 'item' }, wanted?: Wanted): Promise<Item> {
    const [item] = await this.collections[kind].read(accountId, [itemId], wanted);
    if (!item) throw new NotFound();
    return item;
  }

  /** Items in batches, in the order of `ids`; what is not there any more is left out. */
  async *items(
    accountId: string,
    collection: Collection,
    ids: readonly string[],
    wanted?: Wanted,
  ): AsyncGenerator<Item> {
    for (let at = 0; at < ids.length; at += BATCH) {
      const batch = ids.slice(at, at + BATCH);
      const found = new Map((await collection.read(accountId, batch, wanted)).map((item) => [item.id, item]));
      for (const id of batch) {
        const item = found.get(id);
        if (item) yield item;
      }
    }
  }

  /**
   * Answers a PROPFIND (RFC 4918, 9.1): the responses, one after another.
   * @throws NotFound, Precondition
   */
  async findProperties(
    target: Target,
    owner: Owner,
    depth: string | undefined,
    asked: XmlElement | undefined,
  ): Promise<string[]> {
    if (depth !== undefined && depth !== '0' && depth !== '1') throw infiniteDepth();
    const question = read(asked);
    const resources = [await this.resource(target, owner, question.names)];
    if (depth === '1') resources.push(...(await this.below(resources[0], question.names)));
    return resources.map((resource) => answer(resource, question));
  }

  private async resource(target: Target, owner: Owner, names: readonly string[] | undefined): Promise<Resource> {
    if (target.at === 'item') return { target, owner, tag: (await this.item(target)).tag };
    if (target.at !== 'collection' || (names && !needsCount(names))) return { target, owner };
    return { target, owner, count: await this.collection(target).count(owner.accountId) };
  }

  private async below(parent: Resource | undefined, names: readonly string[] | undefined): Promise<Resource[]> {
    if (!parent) return [];
    const { target, owner } = parent;
    const { accountId } = owner;
    if (target.at === 'root') return [{ target: { at: 'person', accountId }, owner }];
    if (target.at === 'person')
      return Promise.all(
        COLLECTION_KINDS.map((kind) => this.resource({ at: 'collection', accountId, kind }, owner, names)),
      );
    if (target.at === 'item') return [];
    const { kind } = target;
    const items = await this.collection(target).list(accountId);
    return items.map(({ id, tag }) => ({ target: { at: 'item', accountId, kind, itemId: id }, owner, tag }));
  }
}

/** What a PROPFIND asks: properties by name, all there are (`names` undefined), or only how they are called. */
interface Question {
  names: string[] | undefined;
  isForNames: boolean;
}

function read(asked: XmlElement | undefined): Question {
  const wanted = asked?.children.find(({ name }) => name === nameOf('D', 'prop'));
  const isForNames = asked?.children.some(({ name }) => name === nameOf('D', 'propname')) ?? false;
  return { names: wanted?.children.map(({ name }) => name), isForNames };
}

function answer(resource: Resource, { names, isForNames }: Question): string {
  const href = hrefOf(resource.target);
  if (isForNames)
    return propertiesAt(
      href,
      namesOf(resource).map((name) => element(name)),
      [],
    );
  return propertiesOf(href, resource, names ?? namesOf(resource));
}

/** The properties of these names: those the resource has, and those it has not. */
export function propertiesOf(href: string, resource: Resource, names: readonly string[]): string {
  const values = [...new Set(names)].map((name) => ({ name, value: propertyOf(name, resource) }));
  return propertiesAt(
    href,
    values.flatMap(({ value }) => value ?? []),
    values.flatMap(({ name, value }) => (value === undefined ? name : [])),
  );
}
