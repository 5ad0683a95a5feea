import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from '../../shared/api/call.js';
import { toProblem } from '../../shared/api/problem.js';
import { keepDraft, readDraft } from '../../shared/settings/use-draft.js';
import { contactQuery, type Contact } from './contacts.js';

/** Whether the note is on the server: yes, on its way, or only on this device so far. */
export type NoteState = 'saved' | 'saving' | 'unsaved';

/** So long nothing must be typed before the note is sent. */
const pause = 800;
const again = 10_000;

/**
 * The own note on a contact: written down on this device with every letter, sent when the typing rests or the screen is
 * left, tried again until the server has it. Only then does the device forget its copy.
 */
export function useNote(contactId: string, note: string) {
  const client = useQueryClient();
  const key = `note.${contactId}`;
  const [text, setText] = useState(() => readDraft<string>(key) ?? note);
  const [state, setState] = useState<NoteState>(() => (readDraft<string>(key) === null ? 'saved' : 'unsaved'));
  const [refusal, setRefusal] = useState<unknown>(null);
  const wanted = useRef(text);
  const sending = useRef<{ text: string; id: string; isUnderWay: boolean } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const send = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    const saying = wanted.current;
    if (sending.current?.isUnderWay || readDraft<string>(key) === null) return;
    if (sending.current?.text !== saying) sending.current = { text: saying, id: crypto.randomUUID(), isUnderWay: false };
    const attempt = sending.current;
    attempt.isUnderWay = true;
    setState('saving');
    try {
      const path = `/api/contacts/${contactId}` as const;
      const answer = await call<Contact>(path, { method: 'PATCH', body: { note: saying }, commandId: attempt.id });
      client.setQueryData(contactQuery(contactId).queryKey, answer);
      sending.current = null;
      setRefusal(null);
      if (wanted.current === saying) keepDraft(key, null);
      setState(wanted.current === saying ? 'saved' : 'unsaved');
      if (wanted.current !== saying) timer.current = setTimeout(() => void send(), pause);
    } catch (error) {
      attempt.isUnderWay = false;
      setState('unsaved');
      const { isOffline, details } = toProblem(error);
      if (!isOffline && details.status < 500) setRefusal(error);
      else timer.current = setTimeout(() => void send(), again);
    }
  }, [client, contactId, key]);

  const write = (next: string): void => {
    wanted.current = next;
    setText(next);
    keepDraft(key, next);
    setState('unsaved');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void send(), pause);
  };

  useEffect(() => {
    const now = (): void => void send();
    now();
    addEventListener('online', now);
    document.addEventListener('visibilitychange', now);
    return () => {
      removeEventListener('online', now);
      document.removeEventListener('visibilitychange', now);
      now();
    };
  }, [send]);

  // Another device wrote meanwhile, and here nothing waits: its words are shown.
  useEffect(() => {
    if (readDraft<string>(key) !== null || wanted.current === note) return;
    wanted.current = note;
    setText(note);
  }, [key, note]);

  return { text, state, refusal, write, sendNow: () => void send() };
}
