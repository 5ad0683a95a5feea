import { toProblemError } from './to-problem.js';

describe('an error that comes out of the database', () => {
  it.each([
    ['nobody there', Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' })],
    ['PostgreSQL stops', Object.assign(new Error('terminating connection'), { code: '57P01' })],
    ['PostgreSQL starts', Object.assign(new Error('starting up'), { code: '57P03' })],
    ['a protocol that broke', Object.assign(new Error('connection failure'), { code: '08006' })],
    ['a connection that broke', new Error('Connection terminated unexpectedly')],
    ['a client that broke', new Error('Client has encountered a connection error and is not queryable')],
    ['a transaction that lost it', new Error('Query runner already released. Cannot run queries anymore.')],
  ])('is out of reach: %s', (_what, error) => {
    expect(toProblemError(error)).toMatchObject({ code: 'away', status: 503, extras: { retryAfter: 1 } });
  });

  it.each([
    ['too many connections', Object.assign(new Error('too many'), { code: '53300' }), 'busy'],
    ['a number out of range', Object.assign(new Error('range'), { code: '22003' }), 'refused'],
    ['a fault of ours', Object.assign(new Error('no such column'), { code: '42703' }), 'unforeseen'],
    ['a fault without a code', new Error('x is not a function'), 'unforeseen'],
    ['no error at all', undefined, 'unforeseen'],
  ])('is what it was: %s', (_what, error, code) => {
    expect(toProblemError(error)).toMatchObject({ code });
  });
});
