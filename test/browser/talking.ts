import type { APIRequestContext } from '@playwright/test';
import { act, attendanceOf } from './signed-in-calls.js';

/** Two who have a meeting talk, and the second reports the first; gives the conversation's id. */
export async function talk(one: APIRequestContext, other: APIRequestContext, meetingId: string): Promise<string> {
  const { eventId, attendeeId } = await attendanceOf(one);
  const { id } = await act<{ id: string }>(one, `/api/events/${eventId}/conversations`, { meetingId });
  await act(one, `/api/conversations/${id}/messages`, { text: 'Ich bringe das Modell mit.' });
  const said = { text: 'Gern. Und der Strom?\n\nSonst geht es auch ohne.' };
  await act(other, `/api/conversations/${id}/messages`, said);
  await act(other, `/api/events/${eventId}/people/${attendeeId}/reports`, {
    reason: 'Schreibt zu viel.',
    message: { conversationId: id, number: 1 },
  });
  return id;
}
