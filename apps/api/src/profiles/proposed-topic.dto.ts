import { IsString, Length } from 'class-validator';
import { LIMITS } from '#libs/contracts';
import { TrimmedLines } from '../platform/http/trimmed.js';
import { TopicDto } from './profile.dto.js';

export class TextInput {
  /** An abstract, a talk, a paragraph about oneself. */
  @TrimmedLines()
  @IsString()
  @Length(1, LIMITS.pastedText)
  text!: string;
}

export class ProposedTopicDto {
  topic!: TopicDto;
  /** The words of the text that name the topic. */
  text!: string;
  /** The sentence they stand in first. */
  sentence!: string;
}

export class ProposedTopicsDto {
  items!: ProposedTopicDto[];
}
