import {
  test as base,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  expect,
  type Page,
} from '@playwright/test';
import { type Language, type Words, wordsIn } from './words.js';

/** How somebody comes to the product. */
export interface Coming {
  language: Language;
  device: 'phone' | 'desk';
  scheme?: 'light' | 'dark';
  /** Where the product is, if not where the configuration says. */
  url?: string;
  /** Anything else of the browser, such as a proxy. */
  options?: BrowserContextOptions;
}

/** Somebody at a browser of their own, and the words they read. */
export interface Person {
  page: Page;
  context: BrowserContext;
  t: Words;
}

const SIZES = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 800 } } as const;
const LOCALES = { de: 'de-DE', en: 'en-GB' } as const;

/** Opens a browser for somebody. */
export type Come = (how: Coming) => Promise<Person>;

/**
 * Gives `come`, which opens a browser for somebody. When the test is over, no page may have asked another host, broken
 * the content policy, or met an error that nobody caught.
 */
export const test = base.extend<{ come: Come }>({
  come: async ({ browser, baseURL }, use) => {
    const contexts: BrowserContext[] = [];
    const faults: string[] = [];
    await use(async (how) => {
      const person = await open(browser, how, how.url ?? baseURL ?? '', faults);
      contexts.push(person.context);
      return person;
    });
    await Promise.all(contexts.map((context) => context.close()));
    expect(faults, 'what went wrong inside the pages').toEqual([]);
  },
});

async function open(browser: Browser, how: Coming, url: string, faults: string[]): Promise<Person> {
  const { language, device, scheme = 'light', options = {} } = how;
  const context = await browser.newContext({
    baseURL: url,
    viewport: SIZES[device],
    hasTouch: device === 'phone',
    isMobile: device === 'phone',
    locale: LOCALES[language],
    timezoneId: 'Europe/Berlin',
    colorScheme: scheme,
    ...options,
  });
  watch(context, new URL(url).host, faults);
  return { context, page: await context.newPage(), t: wordsIn(language) };
}

/** Answers of the server that say no are the screens' matter; everything else on the console is a fault. */
const SAYS_NO = /^Failed to load resource|^WebSocket connection to/;

function watch(context: BrowserContext, host: string, faults: string[]): void {
  const judge = (url: string): void => {
    const { protocol, host: asked } = new URL(url);
    if (/^(https?|wss?):$/.test(protocol) && asked !== host) faults.push(`asked another host: ${url}`);
  };
  context.on('request', (request) => judge(request.url()));
  context.on('weberror', (error) => faults.push(`uncaught: ${error.error().stack ?? error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error' && !SAYS_NO.test(message.text())) faults.push(`console: ${message.text()}`);
  });
  context.on('page', (page) => page.on('websocket', (socket) => judge(socket.url())));
}
