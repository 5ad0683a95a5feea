import { Module } from '@nestjs/common';
import { EngineModule } from '../engine/index.js';
import { Embedding } from './embedding.service.js';
import { MeaningsService } from './meanings.service.js';
import { TextVectorsRepository } from './text-vectors.repository.js';

@Module({
  imports: [EngineModule],
  providers: [Embedding, MeaningsService, TextVectorsRepository],
  exports: [MeaningsService],
})
export class MeaningsModule {}
