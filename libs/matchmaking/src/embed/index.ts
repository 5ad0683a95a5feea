export { cached, contentKey } from './cache.js';
export { type Embedder, type EmbedOptions, type KeptVectors, type Vectors, vectorsOf } from './embedder.js';
export { createEndpointEmbedder, EndpointError, type EndpointOptions } from './endpoint.js';
export { createMiniLm, type MiniLmOptions } from './minilm.js';
export { createOnnxEmbedder, type OnnxOptions } from './onnx.js';
export { readInstalledWords } from './trans-de-en.js';
