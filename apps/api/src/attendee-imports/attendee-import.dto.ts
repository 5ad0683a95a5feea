import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import {
  DELIMITERS,
  type Delimiter,
  type Encoding,
  ENCODINGS,
  IMPORT_FIELDS,
  type ImportField,
  ROW_FAULTS,
  type RowFaultCode,
} from '../attendee-files/index.js';
import { IMPORT_STATES, type ImportState } from './attendee-import.js';

const MOST_COLUMNS = 500;

export class MeaningInput {
  /** Which column, the first is 0. */
  @IsInt()
  @Min(0)
  @Max(MOST_COLUMNS)
  index!: number;

  /** What it stands for; null to leave it out. */
  @IsOptional()
  @IsIn(IMPORT_FIELDS)
  @ApiProperty({ enum: IMPORT_FIELDS, nullable: true, type: String })
  field: ImportField | null = null;
}

export class MappingInput {
  /** Columns that are not named keep what they stand for. */
  @IsArray()
  @ArrayMaxSize(MOST_COLUMNS)
  @ValidateNested({ each: true })
  @Type(() => MeaningInput)
  columns!: MeaningInput[];
}

export class ColumnDto {
  index!: number;
  header!: string;
  @ApiProperty({ enum: IMPORT_FIELDS, nullable: true, type: String })
  field!: ImportField | null;
  /** Up to three of its values. */
  samples!: string[];
}

export class ImportSummaryDto {
  /** Rows that can be imported. */
  valid!: number;
  /** Rows that cannot. */
  bad!: number;
  new!: number;
  changed!: number;
  same!: number;
}

export class BadRowDto {
  /** As a spreadsheet counts: the header is row 1. */
  row!: number;
  @ApiProperty({ enum: IMPORT_FIELDS, nullable: true, type: String })
  field!: ImportField | null;
  value!: string;
  @ApiProperty({ enum: ROW_FAULTS })
  code!: RowFaultCode;
  /** What is wrong, in the language of Accept-Language. */
  detail!: string;
}

export class ImportedPersonDto {
  row!: number;
  mail!: string;
  givenName!: string;
  familyName!: string;
  position!: string;
  company!: string;
  phone!: string;
  group!: string;
  languages!: string[];
  about!: string;
  offers!: string[];
  seeks!: string[];
}

export class ImportOutcomeDto {
  new!: number;
  changed!: number;
  same!: number;
  bad!: number;
}

export class AttendeeImportDto {
  id!: string;
  fileName!: string;
  @ApiProperty({ enum: IMPORT_STATES })
  state!: ImportState;
  @ApiProperty({ enum: ENCODINGS })
  encoding!: Encoding;
  @ApiProperty({ enum: DELIMITERS })
  delimiter!: Delimiter;
  columns!: ColumnDto[];
  /** Everything a column can stand for. */
  @ApiProperty({ enum: IMPORT_FIELDS, isArray: true })
  fields!: ImportField[];
  rowsInAll!: number;
  rowsDone!: number;
  summary!: ImportSummaryDto;
  /** The first 200 things that are wrong. */
  badRows!: BadRowDto[];
  /** The first 20 people as they would be imported. */
  preview!: ImportedPersonDto[];
  /** What the import did; null before its end and where it failed. */
  outcome!: ImportOutcomeDto | null;
}
