import { type OnGatewayConnection, type OnGatewayInit, WebSocketGateway, WebSocketServer } from '@nestjs/websockets';
import type { Server, Socket } from 'socket.io';
import { LIMITS, type Locale, type SocketAnswer } from '#libs/contracts';
import { Clock } from '../clock.js';
import { localeOf } from '../http/locale.js';
import { toProblemError } from '../http/to-problem.js';
import { MessageTooLarge, TooMany, TooManySockets } from '../http/problems.js';
import { newId } from '../ids.js';
import { Log } from '../log.js';
import { Hub } from './hub.js';
import { MessageLimits, shortenMessages, TOO_LARGE } from './message-limits.js';
import type { HandshakeRequest } from './socket.adapter.js';
import { SocketBinder } from './socket-binder.js';

type Acknowledge = (answer: SocketAnswer<unknown>) => void;

/** Messages one socket may have under way; the next one waits for none and is refused. */
const UNDER_WAY = 32;

/**
 * The one gateway. Handlers are attached to each socket directly: a decorator's pipe chain would cost twice the work,
 * and would leave the acknowledgement of a failed message unanswered.
 */
@WebSocketGateway()
export class RealtimeGateway implements OnGatewayInit, OnGatewayConnection {
  @WebSocketServer() readonly server!: Server;

  constructor(
    private readonly hub: Hub,
    private readonly binder: SocketBinder,
    private readonly limits: MessageLimits,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** An account has so many sockets at a process and opens so many in a time; the next one is refused with the problem as its `data`. */
  afterInit(server: Server): void {
    shortenMessages(server);
    server.use((socket, next) => {
      const request = socket.request as HandshakeRequest;
      if (!request.viewer) return next();
      try {
        request.messages = this.limits.open(request.viewer.accountId, this.now());
        if (this.hub.countOf(request.viewer.accountId) >= LIMITS.socketsPerAccount)
          throw new TooManySockets(LIMITS.socketsPerAccount);
        next();
      } catch (error) {
        const refusal = toProblemError(error);
        next(Object.assign(refusal, { data: refusal.toProblem(languageOf(socket)) }));
      }
    });
  }

  handleConnection(socket: Socket): void {
    const { viewer, lastSeq, messages } = socket.request as HandshakeRequest;
    if (!viewer || lastSeq === undefined || !messages) {
      socket.disconnect(true);
      return;
    }
    const locale = languageOf(socket);
    let underWay = 0;
    for (const name of this.binder.entries().keys())
      socket.on(name, (message: unknown, acknowledge: unknown) => {
        const refuse = (error: unknown): void => {
          const requestId = newId();
          const problem = toProblemError(error);
          if (problem.status >= 500) this.log.failure('socket event failed', error, { requestId, event: name });
          answer({ ok: false, problem: problem.toProblem(locale, requestId) });
        };
        const answer: Acknowledge = typeof acknowledge === 'function' ? (acknowledge as Acknowledge) : () => undefined;
        try {
          messages.admit(this.now());
          if (typeof acknowledge !== 'function') return;
          if (message === TOO_LARGE) throw new MessageTooLarge(LIMITS.socketMessage);
          if (underWay >= UNDER_WAY) throw new TooMany(1);
        } catch (error) {
          return refuse(error);
        }
        underWay++;
        this.binder
          .serve(name, viewer, message)
          .then((data) => answer({ ok: true, data: data ?? null }), refuse)
          .finally(() => underWay--);
      });
    this.hub.add(viewer, socket, lastSeq);
    socket.on('disconnect', () => this.hub.remove(viewer, socket));
  }

  private now(): number {
    return this.clock.now().getTime();
  }
}

/** The language the app has said it speaks, else the browser's. */
function languageOf({ handshake }: Socket): Locale {
  const language = (handshake.auth as { locale?: unknown }).locale ?? handshake.headers['accept-language'];
  return localeOf(typeof language === 'string' ? language : undefined);
}
