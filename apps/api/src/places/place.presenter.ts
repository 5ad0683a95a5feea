import type { PlaceDto } from './place.dto.js';
import type { Place } from './place.js';

/** A place as it is answered. */
export const presentPlace = ({
  id,
  name,
  kind,
  seats,
  parallel,
  url,
  stepFree,
  quiet,
  area,
  directions,
}: Place): PlaceDto => ({
  id,
  name,
  kind,
  seats,
  parallel,
  url,
  stepFree,
  quiet,
  area,
  directions,
});
