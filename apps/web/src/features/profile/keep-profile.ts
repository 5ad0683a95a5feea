import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../shared/api/call.js';
import type { ProfileInput } from '../../shared/api/generated/types.gen.js';
import { OneCommand } from '../../shared/api/one-command.js';
import { suggestionsKey } from '../../shared/attending/keys.js';
import { meQuery, type Me, type Phrase } from '../../shared/attending/me.js';

/** A part of the profile to keep: plain fields, or both sides of the expertise. */
export interface ProfileChange {
  fields?: ProfileInput;
  expertise?: { offers: readonly Phrase[]; seeks: readonly Phrase[] };
}

/** What the server takes of a phrase: the label of its topic it knows by itself. */
const toInput = ({ id, text, topicId, level, use, language }: Phrase) => ({
  ...(id ? { id } : {}),
  text,
  topicId,
  level,
  use,
  language,
});

/** Keeps a part of the profile, and shows what the server made of it. Each of its two calls is a command of its own. */
export function useKeepProfile(eventId: string) {
  const client = useQueryClient();
  const [patch] = useState(() => new OneCommand());
  const [put] = useState(() => new OneCommand());
  return useMutation({
    mutationFn: async ({ fields, expertise }: ProfileChange) => {
      const path = `/api/events/${eventId}/me` as const;
      let me: Me | undefined;
      if (fields) {
        me = await patch.send(fields, (commandId) => call<Me>(path, { method: 'PATCH', body: fields, commandId }));
      }
      if (expertise) {
        const body = { offers: expertise.offers.map(toInput), seeks: expertise.seeks.map(toInput) };
        me = await put.send(body, (commandId) => call<Me>(`${path}/expertise`, { method: 'PUT', body, commandId }));
      }
      return me;
    },
    onSuccess: (me) => {
      if (me) client.setQueryData(meQuery(eventId).queryKey, me);
      void client.invalidateQueries({ queryKey: suggestionsKey(eventId) });
    },
  });
}
