/** A place of the demo event: `seats` are people in one meeting, `parallel` is meetings at once. */
export interface DemoPlace {
  readonly name: { readonly de: string; readonly en: string };
  readonly kind: 'table' | 'room' | 'link';
  readonly seats: number;
  readonly parallel: number;
  readonly stepFree: boolean;
  readonly quiet: boolean;
}

const GALLERY_TABLES = 12;

const galleryTables: readonly DemoPlace[] = Array.from({ length: GALLERY_TABLES }, (_, index) => ({
  name: { de: `Galerie, Tisch ${index + 1}`, en: `Gallery, table ${index + 1}` },
  kind: 'table' as const,
  seats: index < 9 ? 2 : 4,
  parallel: 1,
  // The last four tables stand on the upper floor of the gallery, up two steps.
  stepFree: index < 8,
  quiet: false,
}));

/** Where people of the demo event meet: tables in the gallery, a quiet room, the foyer and a video link. */
export const demoPlaces: readonly DemoPlace[] = [
  ...galleryTables,
  { name: { de: 'Ruheraum', en: 'Quiet room' }, kind: 'room', seats: 3, parallel: 1, stepFree: true, quiet: true },
  { name: { de: 'Foyer', en: 'Foyer' }, kind: 'room', seats: 2, parallel: 6, stepFree: true, quiet: false },
  { name: { de: 'Videoraum', en: 'Video link' }, kind: 'link', seats: 4, parallel: 8, stepFree: true, quiet: true },
];
