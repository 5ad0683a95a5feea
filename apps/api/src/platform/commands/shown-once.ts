/** An answer with a secret in it: what is kept of it, and what a repetition of its command is told, is without. */
export abstract class ShownOnce {
  abstract withoutSecrets(): object;
}
