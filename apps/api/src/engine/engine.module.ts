import { Module } from '@nestjs/common';
import { EngineThreads } from './engine-threads.service.js';

@Module({ providers: [EngineThreads], exports: [EngineThreads] })
export class EngineModule {}
