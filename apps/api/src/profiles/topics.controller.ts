import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { findTopics, topics } from '#libs/matchmaking';
import { SignedIn } from '../platform/auth/policy.js';
import { presentTopic } from './profile.presenter.js';
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
}
