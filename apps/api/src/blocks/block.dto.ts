export class BlockDto {
  id!: string;
  /** The person as they were called when the block began; empty where no name could be seen any more. */
  name!: string;
  /** ISO 8601, UTC. */
  since!: string;
}

export class BlockPageDto {
  /** The newest first. */
  items!: BlockDto[];
  /** The cursor of the next page; null at the end. */
  next!: string | null;
}
