import { maskMail } from '../sign-in/index.js';
import type { Invitation } from './invitation.js';
import type { InvitationDto } from './invitation.dto.js';

/** What whoever holds the link may see: the event, and the address only as its owner recognizes it. */
export const presentInvitation = (invitation: Invitation): InvitationDto => ({
  eventName: invitation.eventName,
  organizationName: invitation.organizationName,
  startsOn: invitation.startsOn,
  endsOn: invitation.endsOn,
  timeZone: invitation.timeZone,
  addressForm: invitation.addressForm,
  maskedMail: maskMail(invitation.mail),
});
