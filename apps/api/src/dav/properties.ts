import type { Locale } from '#libs/contracts';
import { element, escapeXml, nameOf } from '../webdav/index.js';
import { type Count, syncToken } from './collection.js';
import { type CollectionKind, hrefOf, type Target } from './target.js';

/** Whose collections these are. */
export interface Owner {
  accountId: string;
  locale: Locale;
  mail: string;
}

/** Something with properties: where it is, and what is known of it already. */
export interface Resource {
  target: Target;
  owner: Owner;
  /** Of a collection, where a property that was asked for needs it. */
  count?: Count | undefined;
  /** Of an item. */
  tag?: string | undefined;
  /** Of an item, where it was asked for. */
  text?: string | undefined;
}

/** The types that items have, as their headers and properties say. */
export const TYPES: Record<CollectionKind, string> = {
  contacts: 'text/vcard; charset=utf-8',
  meetings: 'text/calendar; charset=utf-8; component=VEVENT',
};

/** The property that holds an item's text. */
export const DATA: Record<CollectionKind, string> = {
  contacts: nameOf('CARD', 'address-data'),
  meetings: nameOf('CAL', 'calendar-data'),
};

/** The questions that each kind of collection answers. */
export const REPORTS: Record<CollectionKind, readonly string[]> = {
  contacts: [
    nameOf('D', 'sync-collection'),
    nameOf('CARD', 'addressbook-multiget'),
    nameOf('CARD', 'addressbook-query'),
  ],
  meetings: [nameOf('D', 'sync-collection'), nameOf('CAL', 'calendar-multiget'), nameOf('CAL', 'calendar-query')],
};

/** Whether one of the properties needs the collection counted. */
export const needsCount = (names: readonly string[]): boolean =>
  names.includes(nameOf('CS', 'getctag')) || names.includes(nameOf('D', 'sync-token'));

/** A property as an element, or undefined where the resource has none of that name. */
export function propertyOf(name: string, resource: Resource): string | undefined {
  const value = VALUES[name]?.(resource);
  return value === undefined ? undefined : element(name, value);
}

/** The names of all properties that the resource has, but for texts. */
export const namesOf = (resource: Resource): string[] =>
  Object.keys(VALUES).filter((name) => !Object.values(DATA).includes(name) && VALUES[name]?.(resource) !== undefined);

const D = (local: string, inner = ''): string => element(nameOf('D', local), inner);
const href = (target: Target): string => D('href', hrefOf(target));
const person = ({ owner }: Resource): Target => ({ at: 'person', accountId: owner.accountId });
const onlyAt =
  (at: Target['at'], value: (resource: Resource) => string | undefined) =>
  (resource: Resource): string | undefined =>
    resource.target.at === at ? value(resource) : undefined;
const onlyOf =
  (kind: CollectionKind, value: (resource: Resource) => string) =>
  (resource: Resource): string | undefined =>
    resource.target.at === 'collection' && resource.target.kind === kind ? value(resource) : undefined;
const counted = onlyAt('collection', ({ count }) => count && syncToken(count));
const textOf = (kind: CollectionKind) => (resource: Resource) =>
  resource.target.at === 'item' && resource.target.kind === kind && resource.text !== undefined
    ? escapeXml(resource.text)
    : undefined;

const DESCRIPTIONS: Record<CollectionKind, Record<Locale, string>> = {
  contacts: { de: 'Kontakte aus Treffpunkt, nur zum Lesen', en: 'Contacts from Treffpunkt, for reading only' },
  meetings: { de: 'Treffen aus Treffpunkt, nur zum Lesen', en: 'Meetings from Treffpunkt, for reading only' },
};
const describe = (kind: CollectionKind) => onlyOf(kind, ({ owner }) => DESCRIPTIONS[kind][owner.locale]);

const KINDS: Record<CollectionKind, string> = {
  contacts: element(nameOf('CARD', 'addressbook')),
  meetings: element(nameOf('CAL', 'calendar')),
};
/** The product's vermilion; calendars ask for a colour with its opacity. */
const COLOR = '#D0402BFF';

const VALUES: Record<string, (resource: Resource) => string | undefined> = {
  [nameOf('D', 'resourcetype')]: ({ target }) => {
    if (target.at === 'item') return '';
    const kind = target.at === 'person' ? D('principal') : target.at === 'collection' ? KINDS[target.kind] : '';
    return D('collection') + kind;
  },
  [nameOf('D', 'displayname')]: ({ target }) => (target.at === 'item' ? undefined : 'Treffpunkt'),
  [nameOf('D', 'current-user-principal')]: (resource) => href(person(resource)),
  [nameOf('D', 'owner')]: (resource) => (resource.target.at === 'root' ? undefined : href(person(resource))),
  [nameOf('D', 'principal-URL')]: onlyAt('person', (resource) => href(person(resource))),
  [nameOf('D', 'principal-collection-set')]: () => href({ at: 'root' }),
  [nameOf('D', 'current-user-privilege-set')]: () =>
    D('privilege', D('read')) + D('privilege', D('read-current-user-privilege-set')),
  [nameOf('CARD', 'addressbook-home-set')]: onlyAt('person', (resource) => href(person(resource))),
  [nameOf('CAL', 'calendar-home-set')]: onlyAt('person', (resource) => href(person(resource))),
  [nameOf('CAL', 'calendar-user-address-set')]: onlyAt('person', ({ owner }) =>
    D('href', escapeXml(`mailto:${owner.mail}`)),
  ),
  [nameOf('D', 'supported-report-set')]: onlyAt('collection', ({ target }) =>
    target.at === 'collection'
      ? REPORTS[target.kind].map((report) => D('supported-report', D('report', element(report)))).join('')
      : undefined,
  ),
  [nameOf('CS', 'getctag')]: counted,
  [nameOf('D', 'sync-token')]: counted,
  [nameOf('CARD', 'addressbook-description')]: describe('contacts'),
  [nameOf('CARD', 'supported-address-data')]: onlyOf('contacts', () =>
    ['3.0', '4.0']
      .map((version) => `<CARD:address-data-type content-type="text/vcard" version="${version}"/>`)
      .join(''),
  ),
  [nameOf('CAL', 'calendar-description')]: describe('meetings'),
  [nameOf('CAL', 'supported-calendar-component-set')]: onlyOf('meetings', () => '<CAL:comp name="VEVENT"/>'),
  [nameOf('CAL', 'supported-calendar-data')]: onlyOf(
    'meetings',
    () => '<CAL:calendar-data content-type="text/calendar" version="2.0"/>',
  ),
  [nameOf('ICAL', 'calendar-color')]: onlyOf('meetings', () => COLOR),
  [nameOf('D', 'getetag')]: ({ tag }) => tag && `"${tag}"`,
  [nameOf('D', 'getcontenttype')]: ({ target }) => (target.at === 'item' ? TYPES[target.kind] : undefined),
  [DATA.contacts]: textOf('contacts'),
  [DATA.meetings]: textOf('meetings'),
};
