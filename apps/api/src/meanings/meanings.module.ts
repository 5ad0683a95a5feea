import { Module } from '@nestjs/common';
import { Embedding } from './embedding.service.js';
import { MeaningsService } from './meanings.service.js';
import { TextVectorsRepository } from './text-vectors.repository.js';

@Module({
  providers: [Embedding, MeaningsService, TextVectorsRepository],
  exports: [MeaningsService],
})
export class MeaningsModule {}
