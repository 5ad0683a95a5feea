export { EngineModule } from './engine.module.js';
export { EngineThreads } from './engine-threads.service.js';
