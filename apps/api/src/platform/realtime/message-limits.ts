import { Injectable } from '@nestjs/common';
import type { Server } from 'socket.io';
import { LIMITS } from '#libs/contracts';
import { Allowance, Allowances, spend } from '../allowances.js';

/** What stands in the place of a message that was too large to be read. */
export const TOO_LARGE = 'too large';

/** An event, with or without a wish for an answer, as Socket.IO writes it. */
const EVENT = /^2(\d*)\["([\w.-]{1,60})"/;
/** The wish to leave, as Socket.IO writes it. */
const LEAVE = '1';

/** How much the sockets of each account may send. What is too much is answered, never dropped. */
@Injectable()
export class MessageLimits {
  private readonly accounts = new Allowances(LIMITS.accountBurst, LIMITS.accountPerSecond);

  /**
   * Gives how one more socket of an account is counted: `admit` takes one message.
   * @throws TooMany where the account opens sockets faster than it may send; `admit` throws it for a message
   */
  open(accountId: string, now: number): { admit: (now: number) => void } {
    const account = this.accounts.of(accountId, now);
    const socket = new Allowance(LIMITS.socketBurst, LIMITS.socketPerSecond, now);
    spend(account, now);
    return {
      admit: (at) => {
        spend(socket, at);
        spend(account, at);
      },
    };
  }
}

/**
 * Puts `TOO_LARGE` in the place of a message that is too large, before it is parsed, so that its sender gets an answer;
 * whatever else is as large is no message of ours and ends the socket.
 */
export function shortenMessages(server: Server): void {
  server.engine.on('connection', (connection: NodeJS.EventEmitter & { close: () => void }) => {
    connection.on('packet', (packet: { type: string; data?: string | Buffer }) => {
      const { type, data } = packet;
      if (type !== 'message' || data === undefined || data.length <= LIMITS.socketMessage) return;
      const event = typeof data === 'string' ? EVENT.exec(data) : null;
      packet.data = event ? `2${event[1]}${JSON.stringify([event[2], TOO_LARGE])}` : LEAVE;
      if (!event) connection.close();
    });
  });
}
