import { type OnGatewayConnection, type OnGatewayInit, WebSocketGateway, WebSocketServer } from '@nestjs/websockets';
import type { Server, Socket } from 'socket.io';
import { LIMITS, type Locale, type SocketAnswer } from '#libs/contracts';
import { localeOf } from '../http/locale.js';
import { toProblemError } from '../http/to-problem.js';
import { TooManySockets } from '../http/problems.js';
import { newId } from '../ids.js';
import { Log } from '../log.js';
import { Hub } from './hub.js';
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
    private readonly log: Log,
  ) {}

  /** An account has so many sockets at a process and no more; the next one is refused with the problem as its `data`. */
  afterInit(server: Server): void {
    server.use((socket, next) => {
      const { viewer } = socket.request as HandshakeRequest;
      if (!viewer || this.hub.countOf(viewer.accountId) < LIMITS.socketsPerAccount) return next();
      const refusal = new TooManySockets(LIMITS.socketsPerAccount);
      next(Object.assign(refusal, { data: refusal.toProblem(languageOf(socket)) }));
    });
  }

  handleConnection(socket: Socket): void {
    const { viewer, lastSeq } = socket.request as HandshakeRequest;
    if (!viewer || lastSeq === undefined) {
      socket.disconnect(true);
      return;
    }
    const locale = languageOf(socket);
    let underWay = 0;
    for (const name of this.binder.entries().keys())
      socket.on(name, (message: unknown, acknowledge: unknown) => {
        if (typeof acknowledge !== 'function') return;
        const answer = acknowledge as Acknowledge;
        const requestId = newId();
        const refuse = (error: unknown): void => {
          const problem = toProblemError(error);
          if (problem.status >= 500) this.log.failure('socket event failed', error, { requestId, event: name });
          answer({ ok: false, problem: problem.toProblem(locale, requestId) });
        };
        if (underWay >= UNDER_WAY) return refuse(Object.assign(new Error('too many'), { statusCode: 429 }));
        underWay++;
        this.binder
          .serve(name, viewer, message)
          .then((data) => answer({ ok: true, data: data ?? null }), refuse)
          .finally(() => underWay--);
      });
    this.hub.add(viewer, socket, lastSeq);
    socket.on('disconnect', () => this.hub.remove(viewer, socket));
  }
}

/** The language the app has said it speaks, else the browser's. */
function languageOf({ handshake }: Socket): Locale {
  const language = (handshake.auth as { locale?: unknown }).locale ?? handshake.headers['accept-language'];
  return localeOf(typeof language === 'string' ? language : undefined);
}
