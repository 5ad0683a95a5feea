import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createMatchmaker, type Matchmaker } from '#libs/matchmaking';

/** The engine off the event loop: threads that start with the first work and end with the process. */
@Injectable()
export class EngineThreads implements Matchmaker, OnApplicationShutdown {
  private readonly engine = createMatchmaker();

  suggest(...work: Parameters<Matchmaker['suggest']>): ReturnType<Matchmaker['suggest']> {
    return this.engine.suggest(...work);
  }

  suggestFairly(...work: Parameters<Matchmaker['suggestFairly']>): ReturnType<Matchmaker['suggestFairly']> {
    return this.engine.suggestFairly(...work);
  }

  renew(...work: Parameters<Matchmaker['renew']>): ReturnType<Matchmaker['renew']> {
    return this.engine.renew(...work);
  }

  textsToEmbed(...work: Parameters<Matchmaker['textsToEmbed']>): ReturnType<Matchmaker['textsToEmbed']> {
    return this.engine.textsToEmbed(...work);
  }

  explain(...work: Parameters<Matchmaker['explain']>): ReturnType<Matchmaker['explain']> {
    return this.engine.explain(...work);
  }

  close(): Promise<void> {
    return this.engine.close();
  }

  onApplicationShutdown(): Promise<void> {
    return this.close();
  }
}
