import type { IncomingMessage } from 'node:http';
import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { Server, ServerOptions } from 'socket.io';
import { LIMITS } from '#libs/contracts';
import { isForeign } from '../auth/origin.js';
import type { Sessions } from '../auth/sessions.service.js';
import type { Viewer } from '../auth/viewer.js';
import type { Config } from '../config-token.js';
import type { AccountLog } from '../events/account-log.js';
import type { MessageLimits } from './message-limits.js';

/** The HTTP request that opened a socket, after the handshake's checks. */
export interface HandshakeRequest extends IncomingMessage {
  viewer?: Viewer;
  /** The last number of the viewer's log, read before the connection existed. */
  lastSeq?: number;
  /** How the socket's messages are counted. */
  messages?: ReturnType<MessageLimits['open']>;
}

/** What is larger than a message may be is answered; what is larger than this is not even taken in. */
const PACKET_BYTES = 16 * LIMITS.socketMessage;
/** A connection that does not ask to be let in is no screen of ours. */
const CONNECT_MS = 10_000;

/** Socket.IO whose handshake checks origin and session before any connection exists. */
export class SocketAdapter extends IoAdapter {
  constructor(
    app: INestApplicationContext,
    private readonly sessions: Sessions,
    private readonly accountLog: AccountLog,
    private readonly config: Config,
  ) {
    super(app);
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    return super.createIOServer(port, {
      ...options,
      transports: ['websocket'],
      serveClient: false,
      maxHttpBufferSize: PACKET_BYTES,
      pingInterval: 15_000,
      pingTimeout: 10_000,
      connectTimeout: CONNECT_MS,
      allowRequest: (request, decide) => void this.check(request, decide),
    } as ServerOptions);
  }

  private async check(request: HandshakeRequest, decide: (error: string | null, ok: boolean) => void): Promise<void> {
    if (isForeign(request.headers, this.config)) return decide('foreign_origin', false);
    try {
      const viewer = await this.sessions.viewerOf(request.headers.cookie);
      if (!viewer) return decide('not_signed_in', false);
      request.viewer = viewer;
      request.lastSeq = (await this.accountLog.lastOf([viewer.accountId])).get(viewer.accountId) ?? 0;
    } catch {
      return decide('busy', false);
    }
    decide(null, true);
  }
}
