import type { SlotDto } from './grid.dto.js';
import type { Slot } from './grid.repository.js';

/** A slot as it is answered. */
export const presentSlot = ({ id, from, to }: Slot): SlotDto => ({
  id,
  from: from.toISOString(),
  to: to.toISOString(),
});
