/** The entry of a thread that holds the model: takes a batch of texts, gives their vectors. */
export { runMiniLm as default } from '../embed/minilm-weights.js';
