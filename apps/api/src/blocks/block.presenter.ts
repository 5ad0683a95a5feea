import type { BlockDto } from './block.dto.js';
import type { Block } from './blocks.repository.js';

export const presentBlock = ({ id, name, since }: Block): BlockDto => ({ id, name, since: since.toISOString() });
