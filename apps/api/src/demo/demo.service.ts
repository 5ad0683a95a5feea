import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import type { Locale } from '#libs/contracts';
import { Accounts } from '../accounts/index.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { SignInLinks } from '../sign-in/index.js';
import { DemoEventMaker } from './demo-event.maker.js';
import { DemoRepository } from './demo.repository.js';
import type { DemoPerson } from './demo-person.js';
import { demoEvent, demoOrganizer, demoPeople } from './people.js';

/** A person of the demo and the link that signs them in. */
export interface DemoLink {
  name: string;
  /** What they are at the demo event. */
  role: 'organizer' | 'attendee';
  /** The language their screens speak. */
  locale: Locale;
  url: string;
}

/** What the start prints of the demo. */
export interface Demo {
  organizer: DemoLink;
  attendees: [DemoLink, DemoLink];
  eventName: string;
}

const ORGANIZER_LOCALE = 'de';
const LINK_MINUTES = 24 * 60;
/** Two who should meet: she runs care homes and seeks fall detection, he builds it and seeks care homes. */
const SHE_AND_HE = ['hanh.nguyen@lindenhof-pflege.example', 'marek.wisniewski@stillradar.example'] as const;

/** A whole event to look around in, made once and again when it is over. */
@Injectable()
export class DemoService {
  constructor(
    private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly maker: DemoEventMaker,
    private readonly repository: DemoRepository,
    private readonly links: SignInLinks,
    private readonly clock: Clock,
  ) {}

  /** Makes sure that the demo event is there, with its suggestions, and signs three people in by fresh links. */
  async prepare(): Promise<Demo> {
    const event = await this.findOrMake();
    await this.maker.suggest(event.id);
    const [she, he] = await Promise.all(
      SHE_AND_HE.map((mail) => this.linkOf('attendee', personWith(mail), `/e/${event.id}/people`)),
    );
    const organizer = await this.linkOf(
      'organizer',
      { ...demoOrganizer, textLanguage: ORGANIZER_LOCALE },
      `/organize/${event.id}/people`,
    );
    if (!she || !he) throw new Error('The demo needs two attendees.');
    return { organizer, attendees: [she, he], eventName: event.name };
  }

  private findOrMake(): Promise<{ id: string; name: string }> {
    return this.database.transaction(async () => {
      await this.repository.lock();
      const organizerId = await this.accounts.ensure(demoOrganizer.mail, ORGANIZER_LOCALE);
      await this.accounts.change(organizerId, { name: `${demoOrganizer.givenName} ${demoOrganizer.familyName}` });
      const now = this.clock.now();
      const today = Temporal.Instant.fromEpochMilliseconds(now.getTime())
        .toZonedDateTimeISO(demoEvent.timeZone)
        .toPlainDate();
      const known = await this.repository.findEvent(organizerId, today.toString());
      return known ?? this.maker.make(organizerId, today, now);
    });
  }

  private async linkOf(
    role: DemoLink['role'],
    {
      givenName,
      familyName,
      mail,
      textLanguage,
    }: Pick<DemoPerson, 'givenName' | 'familyName' | 'mail' | 'textLanguage'>,
    nextPath: string,
  ): Promise<DemoLink> {
    const url = await this.links.makeLink(mail, textLanguage, nextPath, LINK_MINUTES);
    return { name: `${givenName} ${familyName}`, role, locale: textLanguage, url };
  }
}

function personWith(mail: string) {
  const person = demoPeople.find((each) => each.mail === mail);
  if (!person) throw new Error('The demo has no such person.');
  return person;
}
