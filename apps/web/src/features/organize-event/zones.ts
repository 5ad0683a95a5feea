import { localeOf, type Language } from '../../shared/i18n/languages.js';
import { offsetOf } from '../../shared/time/instant.js';
import { zonePlace } from '../../shared/time/say.js';
import { germanPlaces } from './zone-places.js';

/** A time zone as one finds it: by its name, its place, its words in both languages. */
export interface Zone {
  /** The IANA name. */
  id: string;
  place: string;
  /** Mitteleuropäische Zeit. */
  words: string;
  /** UTC+1. */
  offset: string;
  found: string;
}

const known = new Map<string, Zone[]>();

/** Every time zone that the browser knows, with its words and offset on that day. Takes a moment the first time. */
export function zonesOn(day: Date, language: Language): Zone[] {
  const key = `${day.toISOString().slice(0, 10)}|${language}`;
  const made = known.get(key);
  if (made) return made;
  const zones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((id) => id !== 'UTC')].map((id) => {
    const words = wordsOf(id, day, language, 'longGeneric');
    const place = language === 'de' ? (germanPlaces[id] ?? zonePlace(id)) : zonePlace(id);
    const names = [
      id,
      germanPlaces[id] ?? '',
      words,
      wordsOf(id, day, 'en', 'shortGeneric'),
      wordsOf(id, day, 'de', 'shortGeneric'),
    ];
    return { id, place, words, offset: offsetWords(offsetOf(day, id)), found: plain(names.join(' ')) };
  });
  known.set(key, zones);
  return zones;
}

/** The zones whose words begin with every word of the text: places first, then the zone `near` and its continent. */
export function findZones(zones: readonly Zone[], text: string, near: string, most = 8): Zone[] {
  const wanted = plain(text).split(' ').filter(Boolean);
  if (wanted.length === 0) return [];
  const hits = zones.filter(({ found }) => wanted.every((word) => ` ${found}`.includes(` ${word}`)));
  const continent = near.split('/', 1)[0];
  const rank = ({ id, place }: Zone): number => {
    if (plain(place).startsWith(wanted.join(' '))) return 0;
    if (id === near) return 1;
    return id.startsWith(`${continent}/`) ? 2 : 3;
  };
  return hits.toSorted((one, other) => rank(one) - rank(other)).slice(0, most);
}

/** Is it the name of a zone that this browser knows? */
export function isZone(id: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: id }));
  } catch {
    return false;
  }
}

function wordsOf(id: string, day: Date, language: Language, timeZoneName: 'longGeneric' | 'shortGeneric'): string {
  const parts = new Intl.DateTimeFormat(localeOf[language], { timeZone: id, timeZoneName }).formatToParts(day);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? id;
}

function offsetWords(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
