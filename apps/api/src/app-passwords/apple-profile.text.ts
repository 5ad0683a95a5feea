import { escapeHtml } from '../platform/mail/escape-html.js';
import { newId } from '../platform/ids.js';

/** Whose device is set up, and to what. */
export interface AppleAccount {
  accountId: string;
  userName: string;
  password: string;
  /** The root of address book and calendar. */
  serverUrl: URL;
}

type Entry = string | number | boolean | Entry[] | { [key: string]: Entry };

/**
 * Writes a configuration profile (a property list) that adds address book and calendar to an Apple device in one step.
 * Its identifiers are the account's, so that a second one takes the place of the first.
 */
export function writeAppleProfile(account: AppleAccount): string {
  const identifier = `treffpunkt.${account.serverUrl.hostname}.${account.accountId}`;
  const profile = {
    ...payload('Configuration', identifier),
    PayloadDisplayName: 'Treffpunkt',
    PayloadDescription: account.serverUrl.hostname,
    PayloadRemovalDisallowed: false,
    PayloadContent: [
      { ...payload('com.apple.carddav.account', `${identifier}.contacts`), ...entries('CardDAV', account) },
      { ...payload('com.apple.caldav.account', `${identifier}.meetings`), ...entries('CalDAV', account) },
    ],
  };
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">${write(profile)}</plist>\n`;
}

const payload = (PayloadType: string, PayloadIdentifier: string) => ({
  PayloadType,
  PayloadIdentifier,
  PayloadUUID: newId(),
  PayloadVersion: 1,
});

/** The members of both kinds of account have the same names after the first word. */
function entries(kind: 'CardDAV' | 'CalDAV', { accountId, userName, password, serverUrl }: AppleAccount) {
  const isSecure = serverUrl.protocol === 'https:';
  return {
    [`${kind}AccountDescription`]: 'Treffpunkt',
    [`${kind}HostName`]: serverUrl.hostname,
    [`${kind}Port`]: Number(serverUrl.port) || (isSecure ? 443 : 80),
    [`${kind}UseSSL`]: isSecure,
    [`${kind}PrincipalURL`]: new URL(`${accountId}/`, serverUrl).pathname,
    [`${kind}Username`]: userName,
    [`${kind}Password`]: password,
  };
}

function write(entry: Entry): string {
  if (typeof entry === 'string') return `<string>${escapeHtml(entry)}</string>`;
  if (typeof entry === 'number') return `<integer>${entry}</integer>`;
  if (typeof entry === 'boolean') return entry ? '<true/>' : '<false/>';
  if (Array.isArray(entry)) return `<array>${entry.map(write).join('')}</array>`;
  return `<dict>${Object.entries(entry)
    .map(([key, value]) => `<key>${key}</key>${write(value)}`)
    .join('\n')}</dict>`;
}
