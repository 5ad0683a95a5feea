import type { AccountEvent } from '#libs/contracts';

/** One entry of one account's log, on its way to sockets. */
export interface Delivered {
  accountId: string;
  event: AccountEvent;
}

/** An ephemeral message to one account's screens. */
export interface Tick {
  accountId: string;
  name: string;
  data: unknown;
}

/** What has gathered for the other processes within a turn. */
export interface Batch {
  entries: Delivered[];
  sessions: string[];
  ticks: Tick[];
}

/** What one process tells the others: entries, or only whose log to read; sessions that ended; how far something has come. */
export interface Note extends Partial<Batch> {
  accounts?: string[];
}

/** The way of notes between processes. It may lose any of them: whoever listens polls as well. */
export interface Carrier {
  /** Begins to listen; comes back also where the other end cannot be reached yet. */
  open(hear: (payload: string) => void): Promise<void>;
  /** Sends a batch to every process, this one included; `from` comes first in the payload. Never throws. */
  send(from: string, batch: Batch): Promise<void>;
  close(): Promise<void>;
}

/** How a payload of a process begins, so that it knows its own without reading them. */
export const beginningOf = (from: string): string => `{"from":${JSON.stringify(from)}`;

/** A note as it travels. */
export const payloadOf = (from: string, note: Note): string => JSON.stringify({ from, ...note });
