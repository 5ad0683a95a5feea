import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const features = resolve(import.meta.dirname, '../../apps/web/src/features');
/** What the parents of `shared/routing/parents.ts` stand for in an address. */
const PARENTS: Record<string, string> = {
  plainRoute: '',
  attendeeRoute: '',
  eventRoute: '/e/$eventId',
  organizerRoute: '/organize',
};

/** Every address that the web app's features give to a screen, such as `/e/$eventId/people`. */
export function addressesOfRoutes(): string[] {
  return readdirSync(features).flatMap((feature) => {
    const source = readFileSync(resolve(features, feature, 'routes.tsx'), 'utf8');
    const known = { ...PARENTS };
    const routes = source.matchAll(/const (\w+) = createRoute\(\{\s*getParentRoute: \(\) => (\w+),\s*path: '([^']*)'/g);
    return [...routes].map(([, name = '', parent = '', path = '']) => {
      const above = known[parent];
      if (above === undefined) throw new Error(`${feature}/routes.tsx: ${name} hangs below an unknown ${parent}`);
      return (known[name] = `${above}/${path.replace(/^\//, '')}`.replace(/(?<=.)\/$/, ''));
    });
  });
}

/** Whether an address such as `/e/{eventId}/people?view=all` leads to the screen of `/e/$eventId/people`. */
export function leadsTo(address: string, route: string): boolean {
  const path = address.replace(/[?#].*$/, '').replace(/(?<=[^/])\{(card|invitation)\}$/, '');
  const [asked, named] = [path.split('/'), route.split('/')];
  return (
    asked.length === named.length &&
    named.every((part, at) => (part.startsWith('$') ? asked[at]?.startsWith('{') : part === asked[at]))
  );
}
