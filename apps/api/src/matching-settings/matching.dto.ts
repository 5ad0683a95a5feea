import { ApiProperty } from '@nestjs/swagger';
import { IsNumber, Max, Min } from 'class-validator';
import { WEIGHT_LIMITS } from '#libs/matchmaking';

const { worth: WORTH, bothWays: BOTH_WAYS, dial: DIAL } = WEIGHT_LIMITS;

export class WeightsDto {
  /** What people offer and seek; a share of the sum of all worths, as the next five. */
  @IsNumber()
  @Min(WORTH.least)
  @Max(WORTH.most)
  expertise!: number;

  /** Common ground: both offer the like. */
  @IsNumber()
  @Min(WORTH.least)
  @Max(WORTH.most)
  common!: number;

  /** What people come for. */
  @IsNumber()
  @Min(WORTH.least)
  @Max(WORTH.most)
  intents!: number;

  /** A language in common. */
  @IsNumber()
  @Min(WORTH.least)
  @Max(WORTH.most)
  language!: number;

  /** A group in common. */
  @IsNumber()
  @Min(WORTH.least)
  @Max(WORTH.most)
  group!: number;

  /** Somebody who is here for the first time. */
  @IsNumber()
  @Min(WORTH.least)
  @Max(WORTH.most)
  newcomer!: number;

  /** How much of the expertise counts only as far as it goes both ways, from 0 to 1. */
  @IsNumber()
  @Min(BOTH_WAYS.least)
  @Max(BOTH_WAYS.most)
  bothWays!: number;

  /** From people of other organizations (-1) to colleagues (1). */
  @IsNumber()
  @Min(DIAL.least)
  @Max(DIAL.most)
  sameOrganization!: number;

  /** From new faces (-1) to old ties (1). */
  @IsNumber()
  @Min(DIAL.least)
  @Max(DIAL.most)
  known!: number;

  /** From peers (-1) to people far apart in seniority (1). */
  @IsNumber()
  @Min(DIAL.least)
  @Max(DIAL.most)
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
  /** How all lists stand after it. */
  figures!: RunFiguresDto | null;
  /** `everybody`: all lists were made anew; `touched`: those that the changes of a few people touch. */
  @ApiProperty({ enum: ['everybody', 'touched'] })
  scope!: 'everybody' | 'touched';
  /** How many lists it made. */
  lists!: number;
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
