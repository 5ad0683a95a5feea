import { ApiProperty } from '@nestjs/swagger';
import { IsNumber, Max, Min } from 'class-validator';

/** How much a ground may count beside the others. */
const MOST_WORTH = 10;

export class WeightsDto {
  /** What people offer and seek; a share of the sum of all worths, as the next five. */
  @IsNumber()
  @Min(0)
  @Max(MOST_WORTH)
  expertise!: number;

  /** Common ground: both offer the like. */
  @IsNumber()
  @Min(0)
  @Max(MOST_WORTH)
  common!: number;

  /** What people come for. */
  @IsNumber()
  @Min(0)
  @Max(MOST_WORTH)
  intents!: number;

  /** A language in common. */
  @IsNumber()
  @Min(0)
  @Max(MOST_WORTH)
  language!: number;

  /** A group in common. */
  @IsNumber()
  @Min(0)
  @Max(MOST_WORTH)
  group!: number;

  /** Somebody who is here for the first time. */
  @IsNumber()
  @Min(0)
  @Max(MOST_WORTH)
  newcomer!: number;

  /** How much of the expertise counts only as far as it goes both ways, from 0 to 1. */
  @IsNumber()
  @Min(0)
  @Max(1)
  bothWays!: number;

  /** From people of other organizations (-1) to colleagues (1). */
  @IsNumber()
  @Min(-1)
  @Max(1)
  sameOrganization!: number;

  /** From new faces (-1) to old ties (1). */
  @IsNumber()
  @Min(-1)
  @Max(1)
  known!: number;

  /** From peers (-1) to people far apart in seniority (1). */
  @IsNumber()
  @Min(-1)
  @Max(1)
  seniority!: number;
}

export class RunFiguresDto {
  /** Share of people who are in somebody's list. */
  coverage!: number;
  /** Share of suggestions that stand in both lists. */
  mutualShare!: number;
  /** Inequality of how often people are shown: 0 for all alike. */
  gini!: number;
  /** How often the person shown most is shown. */
  mostShown!: number;
}

export class MatchingRunDto {
  id!: string;
  @ApiProperty({ enum: ['done', 'failed'] })
  state!: 'done' | 'failed';
  /** ISO 8601, UTC. */
  startedAt!: string;
  /** ISO 8601, UTC. */
  endedAt!: string;
  /** How many people there were to suggest. */
  people!: number;
  /** What compared the meaning of sentences; null where words alone were compared. */
  embedder!: string | null;
  /** Why words alone were compared. */
  @ApiProperty({ enum: ['embedder-failed', 'embedder-off'], nullable: true })
  notice!: 'embedder-failed' | 'embedder-off' | null;
  figures!: RunFiguresDto | null;
}

export class MatchingDto {
  weights!: WeightsDto;
  /** What counts where nobody has chosen. */
  usual!: WeightsDto;
  /** Whether nobody has chosen other weights than the usual ones. */
  isUsual!: boolean;
  /** False while a recomputation waits or runs. */
  isUpToDate!: boolean;
  /** The last run that ended. */
  run!: MatchingRunDto | null;
}

export class PreviewNameDto {
  attendeeId!: string;
  givenName!: string;
  familyName!: string;
}

export class ListChangeDto {
  person!: PreviewNameDto;
  /** The first of the list as it is, best first. */
  before!: PreviewNameDto[];
  /** The same as it would be. */
  after!: PreviewNameDto[];
}

export class MatchingPreviewDto {
  /** How many lists were compared. */
  lists!: number;
  /** How many of them would name other people. */
  changed!: number;
  /** Share of suggestions that would be replaced, from 0 to 1. */
  replaced!: number;
  examples!: ListChangeDto[];
}
