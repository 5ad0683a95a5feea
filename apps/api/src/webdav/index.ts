export { type Filter, readCalendarFilter, readCardFilter } from './filter.parser.js';
export { cutAt, nothingAt, propertiesAt } from './responses.js';
export { infiniteDepth, needPrivilege, Precondition, unknownReport, unknownToken } from './webdav.errors.js';
export {
  element,
  escapeXml,
  nameOf,
  opening,
  readXml,
  UnreadableXml,
  writable,
  type XmlElement,
} from './xml.parser.js';
