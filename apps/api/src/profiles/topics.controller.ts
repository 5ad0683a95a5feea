import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { LIMITS } from '#libs/contracts';
import { findTopics, proposeTopics, topics } from '#libs/matchmaking';
import { SignedIn } from '../platform/auth/policy.js';
import { presentTopic } from './profile.presenter.js';
import { ReadsOnly } from '../platform/commands/reads-only.js';
import { ProposedTopicsDto, TextInput } from './proposed-topic.dto.js';
import { TopicsDto, TopicsQuery } from './profile.dto.js';

/** The widest topics, shown before anything is typed. */
const BROADEST = topics.filter(({ broader }) => broader === undefined);

@ApiTags('topics')
@Controller('api/topics')
export class TopicsController {
  /** Topics of the vocabulary that answer what was typed, best first. */
  @Get()
  @SignedIn()
  find(@Query() { q, locale, limit }: TopicsQuery): TopicsDto {
    const found = q.trim() === '' ? BROADEST.slice(0, limit) : findTopics(q, locale, limit);
    return { items: found.map(presentTopic), next: null };
  }

  /** The topics that a pasted text speaks of, each with the sentence it came from: nothing of the text is kept. */
  @Post('proposals')
  @HttpCode(200)
  @ReadsOnly()
  @SignedIn()
  propose(@Body() { text }: TextInput): ProposedTopicsDto {
    const proposed = proposeTopics(text, LIMITS.topicProposals);
    return {
      items: proposed.map(({ topic, text: words, sentence }) => ({
        topic: presentTopic(topic),
        text: words,
        sentence,
      })),
    };
  }
}
