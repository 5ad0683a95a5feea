import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type LaunchOptions, type Page } from '@playwright/test';
import { layWire, type Wire } from './wire.js';
import { type Language, type Words, wordsIn } from './words.js';

/** How a phone is taken into use. */
interface Taking {
  launching: LaunchOptions;
  url: string;
  language: Language;
}

/** A phone that can be switched off and on, lose its network, and see what another phone shows. */
export class Phone {
  private constructor(
    private readonly folder: string,
    private readonly wire: Wire,
    private readonly how: Taking,
    readonly t: Words,
    public context: BrowserContext,
    public page: Page,
  ) {}

  static async take(how: Taking): Promise<Phone> {
    const folder = mkdtempSync(join(tmpdir(), 'treffpunkt-phone-'));
    const wire = await layWire();
    const context = await open(folder, wire, how);
    return new Phone(folder, wire, how, wordsIn(how.language), context, firstPage(context));
  }

  /** Switches the browser off, and on again in aeroplane mode: what it needs now, it has. */
  async restartInAeroplaneMode(): Promise<void> {
    await this.context.close();
    this.wire.cut();
    this.context = await open(this.folder, this.wire, this.how);
    await this.context.setOffline(true);
    this.page = firstPage(this.context);
  }

  /** Ends aeroplane mode. */
  async findNetwork(): Promise<void> {
    this.wire.mend();
    await this.context.setOffline(false);
  }

  /** Holds the other phone before the camera, which sees its whole screen until it is closed. */
  async see(other: Phone): Promise<void> {
    const frame = await other.page.screenshot({ type: 'jpeg', quality: 80 });
    // Motion JPEG: pictures behind each other, read anew by Chromium whenever the camera is opened.
    writeFileSync(cameraOf(this.folder), Buffer.concat([frame, frame]));
  }

  async end(): Promise<void> {
    await this.context.close();
    await this.wire.end();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const cameraOf = (folder: string): string => join(folder, 'camera.mjpeg');

function open(folder: string, wire: Wire, how: Taking): Promise<BrowserContext> {
  return chromium.launchPersistentContext(join(folder, 'profile'), {
    ...how.launching,
    args: [
      ...(how.launching.args ?? []),
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${cameraOf(folder)}`,
    ],
    baseURL: how.url,
    proxy: { server: wire.server },
    viewport: { width: 480, height: 960 },
    locale: how.language,
    timezoneId: 'Europe/Berlin',
    permissions: ['camera'],
  });
}

function firstPage(context: BrowserContext): Page {
  const [page] = context.pages();
  if (!page) throw new Error('The browser has no page.');
  page.setDefaultTimeout(30_000);
  return page;
}
