import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { statement } from '../database/statement.js';
import { ProblemError } from '../http/problem-error.js';
import { CommandIdMissing, CommandIdReused, type KeptRefusal, RefusedBefore } from '../http/problems.js';
import { ShownOnce } from './shown-once.js';

/** A change of state as its sender identifies it. */
export interface Command {
  accountId: string;
  /** Made by the client: `Idempotency-Key`, or `id` of a socket command. */
  id: unknown;
  /** What is done, such as `POST /api/...` or `request.send`. */
  name: string;
  body: unknown;
}

/** What was answered, first or again. */
export interface Answer {
  status: number;
  data: unknown;
  isReplay: boolean;
}

const COMMAND_ID = /^[\x21-\x7e]{8,100}$/;

/** Whether the id of a command has the form that one needs. @throws nothing; anything but a text has not */
export const isCommandId = (id: unknown): id is string => typeof id === 'string' && COMMAND_ID.test(id);

/** What a client sends twice happens once: the answer is kept with the change, in one transaction, for a day. */
@Injectable()
export class Commands {
  constructor(private readonly database: Database) {}

  /**
   * Runs `work` once for a command id, in one transaction; a repetition gets the first answer. A refusal that keeps its
   * changes commits and is remembered like an answer; every other error leaves nothing.
   * @throws CommandIdMissing, CommandIdReused when the id came with another body
   */
  async run(command: Command, work: () => Promise<{ status: number; data: unknown }>): Promise<Answer> {
    const { id } = command;
    if (!isCommandId(id)) throw new CommandIdMissing();
    const hash = hashOf(command);
    const { refusal, ...answer } = await this.database.transaction(async () => {
      const isNew = await this.database.row(CLAIM, [command.accountId, id, command.name, hash]);
      if (!isNew) return this.replay(command.accountId, id, hash);
      const { status, data, refusal } = await work().then(accepted, refusedButKept);
      await this.database.rows(KEEP, [command.accountId, id, status, keptOf(data)]);
      return { status, data, isReplay: false, refusal };
    });
    if (refusal) throw refusal;
    return answer;
  }

  private async replay(accountId: string, id: string, hash: Buffer): Promise<Answer & Refusable> {
    const kept = await this.database.row<{ body_hash: Buffer; status: number; answer: unknown }>(FIND, [accountId, id]);
    if (!kept?.body_hash.equals(hash)) throw new CommandIdReused();
    const refusal = kept.status >= 400 ? new RefusedBefore(kept.status, kept.answer as KeptRefusal) : undefined;
    return { status: kept.status, data: kept.answer ?? undefined, isReplay: true, refusal };
  }
}

/** What of an answer the database keeps: never a secret. */
function keptOf(data: unknown): string | null {
  if (data === undefined) return null;
  return JSON.stringify(data instanceof ShownOnce ? data.withoutSecrets() : data);
}

interface Refusable {
  refusal: ProblemError | undefined;
}

const accepted = (answer: { status: number; data: unknown }) => ({ ...answer, refusal: undefined });

function refusedButKept(error: unknown): { status: number; data: KeptRefusal } & Refusable {
  if (!(error instanceof ProblemError && error.keepsChanges)) throw error;
  const { code, status, texts, extras } = error;
  return { status, data: { code, texts, extras }, refusal: error };
}

function hashOf({ name, body }: Command): Buffer {
  const hash = createHash('sha256').update(name).update('\0');
  return (Buffer.isBuffer(body) ? hash.update(body) : hash.update(JSON.stringify(body ?? null, sortedKeys))).digest();
}

/** The order of members says nothing: it differs between the ways a command can come. */
function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const CLAIM = statement(
  'commands.claim',
  `insert into command (account_id, id, name, body_hash) values ($1, $2, $3, $4) on conflict do nothing returning id`,
);
const FIND = statement(
  'commands.find',
  `select body_hash, status, answer from command where account_id = $1 and id = $2`,
);
const KEEP = statement(
  'commands.keep',
  `update command set status = $3, answer = $4 where account_id = $1 and id = $2`,
);
