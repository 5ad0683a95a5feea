import { Refused, type RefusalReason } from '#libs/handshake';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { cardQuery } from '../../shared/card/card.js';
import { onCard } from '../../shared/card/field-choice.js';
import type { OwnField } from '../../shared/card/types.js';
import { keptDevice } from '../../shared/handshake/device.js';
import { dropHandshake, keepHandshake, mergeHandshakes } from '../../shared/handshake/kept-handshakes.js';
import { takeHello } from '../../shared/handshake/opened-hello.js';
import { useSession } from '../../shared/session/session.js';
import { type Answer, type Exchanged, HandshakeDesk, type Hello, TooMuch } from './handshake.js';

/** Where somebody is in the exchange: show, scan, show for the one who begins; scan, show, scan for the other. */
export type Stage =
  | { at: 'start' }
  | { at: 'hello'; hello: Hello }
  | { at: 'scan-answer'; hello: Hello }
  | { at: 'closing'; exchanged: Exchanged }
  | { at: 'scan-hello' }
  | { at: 'answer'; answer: Answer }
  | { at: 'scan-closing'; answer: Answer }
  | { at: 'done'; exchanged: Exchanged };

/** Why the last code was not taken. */
export type Trouble = RefusalReason | 'too_much';

/** The exchange of two cards without a network, as this side goes through it. */
export function useHandshake(eventId: string) {
  const { account } = useSession();
  const desk = useDesk(account.id, eventId);
  const card = useQuery(cardQuery);
  const fields = card.data?.fields ?? [];
  const [picked, setPicked] = useState<string[] | null>(null);
  const [stage, setStage] = useState<Stage>({ at: 'start' });
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const chosen = picked ?? onCard(fields);
  const given = fields.filter(({ id, kind }) => kind === 'name' || chosen.includes(id));

  /** Goes on to the next stage; a code that is refused leaves this one, and says why. */
  const go = (next: (desk: HandshakeDesk) => Promise<Stage>): void => {
    if (!desk.data) return;
    setTrouble(null);
    next(desk.data).then(setStage, (error: unknown) => setTrouble(troubleOf(error)));
  };
  const bring = (): void => void mergeHandshakes(account.id);
  const take = takerAt(stage, given, go, bring);
  useOpenedHello(desk.data !== undefined && desk.data !== null && card.isSuccess, take);
  useFreshHello(stage, () => go(async (at) => ({ at: 'hello', hello: await at.hello() })));
  return {
    stage,
    trouble,
    /** Whether the device can do it at all; undefined until that is known. */
    isReady: desk.isSuccess ? desk.data !== null : undefined,
    fields,
    chosen,
    choose: setPicked,
    show: () => go(async (at) => ({ at: 'hello', hello: await at.hello() })),
    ...waysFrom(stage, (next) => {
      setTrouble(null);
      setStage(next);
    }),
    take,
    finish: () => {
      if (stage.at === 'closing') setStage({ at: 'done', exchanged: stage.exchanged });
      bring();
    },
    discard: () => {
      if (stage.at === 'closing') void dropHandshake(stage.exchanged.kept.id);
      setStage({ at: 'start' });
    },
  };
}

/** The ways between stages that no code is needed for. */
function waysFrom(stage: Stage, goTo: (next: Stage) => void) {
  return {
    scan: () => goTo({ at: 'scan-hello' }),
    /** On to scanning what the other shows in return. */
    scanNext: () => {
      if (stage.at === 'hello') goTo({ at: 'scan-answer', hello: stage.hello });
      if (stage.at === 'answer') goTo({ at: 'scan-closing', answer: stage.answer });
    },
    /** Back to the own code, for it to be scanned once more. */
    showAgain: () => {
      if (stage.at === 'scan-answer') goTo({ at: 'hello', hello: stage.hello });
      if (stage.at === 'scan-closing') goTo({ at: 'answer', answer: stage.answer });
    },
    restart: () => goTo({ at: 'start' }),
  };
}

/** What `useHandshake` gives. */
export type HandshakeSteps = ReturnType<typeof useHandshake>;

function useDesk(accountId: string, eventId: string) {
  return useQuery({
    queryKey: ['handshake-desk', accountId, eventId] as const,
    queryFn: async () => (await HandshakeDesk.open(await keptDevice(accountId), eventId)) ?? null,
    // The device is set up in the background: where it was not yet, look again.
    refetchInterval: ({ state }) => (state.data ? false : 2000),
    gcTime: 0,
    staleTime: 0,
    structuralSharing: false,
  });
}

/** What is done with a code that the camera reads, at the stage where one scans. */
function takerAt(
  stage: Stage,
  given: readonly OwnField[],
  go: (next: (desk: HandshakeDesk) => Promise<Stage>) => void,
  onDone: () => void,
): (text: string) => void {
  return (text) => {
    if (stage.at === 'start' || stage.at === 'scan-hello')
      go(async (desk) => ({ at: 'answer', answer: await desk.answer(text, given) }));
    if (stage.at === 'scan-answer')
      go(async (desk) => {
        const exchanged = await desk.close(stage.hello, text, given);
        await keepHandshake(exchanged.kept);
        return { at: 'closing', exchanged };
      });
    if (stage.at === 'scan-closing')
      go(async (desk) => {
        const exchanged = await desk.end(stage.answer, text);
        await keepHandshake(exchanged.kept);
        onDone();
        return { at: 'done', exchanged };
      });
  };
}

/** Goes on with a first code that another app's camera opened, once everything is there. */
function useOpenedHello(isReady: boolean, take: (text: string) => void): void {
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const digits = isReady ? takeHello() : null;
    if (digits) latest.current(digits);
  }, [isReady]);
}

/** A first code is worth ten minutes: one that is shown for long is made anew before. */
function useFreshHello(stage: Stage, renew: () => void): void {
  const latest = useRef(renew);
  useEffect(() => {
    latest.current = renew;
  });
  const hello = stage.at === 'hello' ? stage.hello : null;
  useEffect(() => {
    if (!hello) return undefined;
    const timer = setTimeout(() => latest.current(), 8 * 60_000);
    return () => clearTimeout(timer);
  }, [hello]);
}

function troubleOf(error: unknown): Trouble {
  if (error instanceof TooMuch) return 'too_much';
  if (error instanceof Refused) return error.reason;
  throw error;
}
