import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../shared/i18n/i18n.js';
import { organizerRoute } from '../../shared/routing/parents.js';

/** `columns`: what each column means. `check`: what the import would do. */
export interface ImportSearch {
  step?: 'check';
}

/** Choosing a file. */
export const chooseFileRoute = createRoute({
  getParentRoute: () => organizerRoute,
  path: '/$eventId/people/import',
  loader: () => loadTexts('organize-import'),
  component: lazyRouteComponent(() => import('./choose-file-screen.js'), 'ChooseFileScreen'),
});

/** One import, from its columns to its outcome; the address leads back to it. */
export const importRoute = createRoute({
  getParentRoute: () => organizerRoute,
  path: '/$eventId/people/import/$importId',
  validateSearch: (search: Record<string, unknown>): ImportSearch => (search.step === 'check' ? { step: 'check' } : {}),
  loader: () => loadTexts('organize-import'),
  component: lazyRouteComponent(() => import('./import-screen.js'), 'ImportScreen'),
});
