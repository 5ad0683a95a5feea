import ICAL from 'ical.js';
import { Precondition } from './webdav.errors.js';
import { element, nameOf, type XmlElement } from './xml.parser.js';

/** Whether a calendar or a vCard is one of those asked for. */
export type Filter = (component: ICAL.Component) => boolean;

const local = ({ name }: XmlElement): string => name.slice(name.indexOf('}') + 1);
const named = (parent: XmlElement, name: string): XmlElement[] =>
  parent.children.filter((child) => local(child) === name);
const isNot = (parent: XmlElement): boolean => named(parent, 'is-not-defined').length > 0;

/**
 * Reads the filter of an addressbook-query (RFC 6352, 10.5): conditions on properties, all or any of them.
 * @throws Precondition for one that is not understood
 */
export function readCardFilter(filter: XmlElement | undefined): Filter {
  const conditions = filter ? named(filter, 'prop-filter').map(propertyFilter) : [];
  if (conditions.length === 0) return () => true;
  return joined(filter?.attributes['test'], conditions);
}

/**
 * Reads the filter of a calendar-query (RFC 4791, 9.7): components in components, their times and properties.
 * @throws Precondition for one that is not understood
 */
export function readCalendarFilter(filter: XmlElement | undefined): Filter {
  const [outermost] = filter ? named(filter, 'comp-filter') : [];
  if (!outermost) throw invalidFilter('CAL');
  const holds = componentFilter(outermost);
  return (component) => holds([component]);
}

function componentFilter(filter: XmlElement): (components: readonly ICAL.Component[]) => boolean {
  const name = (filter.attributes['name'] ?? '').toLowerCase();
  const times = named(filter, 'time-range').map(timeFilter);
  const properties = named(filter, 'prop-filter').map(propertyFilter);
  const below = named(filter, 'comp-filter').map(componentFilter);
  const holds = (component: ICAL.Component): boolean =>
    [...times, ...properties].every((condition) => condition(component)) &&
    below.every((condition) => condition(component.getAllSubcomponents()));
  if (isNot(filter)) return (components) => !components.some((component) => component.name === name);
  return (components) => components.some((component) => component.name === name && holds(component));
}

/** An event touches a range where it begins before its end and ends after its beginning. */
function timeFilter({ attributes }: XmlElement): Filter {
  const start = instant(attributes['start'], Number.NEGATIVE_INFINITY);
  const end = instant(attributes['end'], Number.POSITIVE_INFINITY);
  return (component) => {
    const at = (name: string): number => {
      const value = component.getFirstPropertyValue(name);
      return value instanceof ICAL.Time ? value.toJSDate().getTime() : Number.NaN;
    };
    return at('dtstart') < end && at('dtend') > start;
  };
}

function instant(text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  const at = parts ? Date.parse(`${parts.slice(1, 4).join('-')}T${parts.slice(4).join(':')}Z`) : Number.NaN;
  if (Number.isNaN(at)) throw invalidFilter('CAL');
  return at;
}

function propertyFilter(filter: XmlElement): Filter {
  const name = (filter.attributes['name'] ?? '').toLowerCase();
  const texts = named(filter, 'text-match').map(textMatch);
  const parameters = named(filter, 'param-filter').map(parameterFilter);
  const conditions = [...texts.map((matches) => (property: ICAL.Property) => matches(textOf(property))), ...parameters];
  const holds = conditions.length === 0 ? () => true : joined(filter.attributes['test'] ?? 'allof', conditions);
  if (isNot(filter)) return (component) => component.getAllProperties(name).length === 0;
  return (component) => component.getAllProperties(name).some(holds);
}

function parameterFilter(filter: XmlElement): (property: ICAL.Property) => boolean {
  const name = (filter.attributes['name'] ?? '').toLowerCase();
  const texts = named(filter, 'text-match').map(textMatch);
  const valueOf = (property: ICAL.Property): string | undefined => {
    const value = property.getParameter(name);
    return value === undefined ? undefined : [value].flat().join(',');
  };
  if (isNot(filter)) return (property) => valueOf(property) === undefined;
  return (property) => {
    const value = valueOf(property);
    return value !== undefined && texts.every((matches) => matches(value));
  };
}

const COLLATIONS: Record<string, (text: string) => string> = {
  'i;octet': (text) => text,
  'i;ascii-casemap': (text) => text.replace(/[A-Z]/g, (sign) => sign.toLowerCase()),
  'i;unicode-casemap': (text) => text.normalize('NFKD').toLowerCase(),
};
const MATCHES: Record<string, (text: string, sought: string) => boolean> = {
  equals: (text, sought) => text === sought,
  contains: (text, sought) => text.includes(sought),
  'starts-with': (text, sought) => text.startsWith(sought),
  'ends-with': (text, sought) => text.endsWith(sought),
};

function textMatch({ name, attributes, text: sought }: XmlElement): (text: string) => boolean {
  const isCard = name === nameOf('CARD', 'text-match');
  const collation = attributes['collation'] ?? 'default';
  const fold = COLLATIONS[collation === 'default' ? (isCard ? 'i;unicode-casemap' : 'i;ascii-casemap') : collation];
  const prefix = isCard ? 'CARD' : 'CAL';
  if (!fold) throw new Precondition(403, element(nameOf(prefix, 'supported-collation')));
  const matches = MATCHES[attributes['match-type'] ?? 'contains'];
  if (!matches) throw invalidFilter(prefix);
  const isNegated = attributes['negate-condition'] === 'yes';
  return (text) => matches(fold(text), fold(sought)) !== isNegated;
}

const textOf = (property: ICAL.Property): string => property.getValues().flat(2).map(String).join(';');

const joined = <Value>(
  test: string | undefined,
  conditions: readonly ((value: Value) => boolean)[],
): ((value: Value) => boolean) =>
  test === 'allof'
    ? (value) => conditions.every((condition) => condition(value))
    : (value) => conditions.some((condition) => condition(value));

const invalidFilter = (prefix: 'CARD' | 'CAL'): Precondition =>
  new Precondition(403, element(nameOf(prefix, prefix === 'CARD' ? 'supported-filter' : 'valid-filter')));
