import type { GridPlanDto, SlotDto } from './grid.dto.js';
import type { Grid } from './grid.js';
import type { Slot } from './grid.repository.js';

/** A slot as it is answered. */
export const presentSlot = ({ id, from, to }: Slot): SlotDto => ({
  id,
  from: from.toISOString(),
  to: to.toISOString(),
});

/** What the grid was asked for with. */
export const presentPlan = (plan: Grid | null): GridPlanDto => ({ plan: plan && { ...plan, days: [...plan.days] } });
