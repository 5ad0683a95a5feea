export {
  type Column,
  type CsvFile,
  DELIMITERS,
  type Delimiter,
  type Encoding,
  ENCODINGS,
  IMPORT_FIELDS,
  type ImportedPerson,
  type ImportField,
  ROW_FAULTS,
  type RowFault,
  type RowFaultCode,
} from './attendee-file.js';
export { FileEmpty } from './attendee-file.errors.js';
export { guessColumns, remap } from './columns.js';
export { readCsv } from './csv-file.parser.js';
export { faultText } from './row-fault.text.js';
export { readPeople } from './read-people.js';
