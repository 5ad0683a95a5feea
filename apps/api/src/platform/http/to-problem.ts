import { HttpException } from '@nestjs/common';
import { isConnectionLost, sqlState } from '../database/sql-errors.js';
import { ProblemError } from './problem-error.js';
import { Away, Busy, NotFound, NotSignedIn, Refused, Unforeseen } from './problems.js';

/** What PostgreSQL refuses when a value cannot be stored at all: out of range, not a date, a zero byte. */
const UNSTORABLE = ['22003', '22007', '22008', '22021', '22P02', '22P05'];

/** The problem that any thrown thing is to the outside; `Unforeseen` for what nobody named. */
export function toProblemError(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof HttpException) return ofStatus(error.getStatus());
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  if (typeof status === 'number' && status >= 400 && status < 500) return ofStatus(status);
  const state = sqlState(error);
  if (state !== undefined && UNSTORABLE.includes(state)) return new Refused(400);
  if (state === '53300') return new Busy();
  if (isConnectionLost(error)) return new Away();
  return new Unforeseen();
}

function ofStatus(status: number): ProblemError {
  if (status === 401) return new NotSignedIn();
  if (status === 404) return new NotFound();
  return status < 500 ? new Refused(status) : new Unforeseen();
}
