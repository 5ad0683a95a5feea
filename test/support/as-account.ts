import supertest, { type Test } from 'supertest';
import { newId } from '../../apps/api/src/platform/ids.js';
import { expectPromised } from './promised.js';
import { TestSocket } from './socket.js';

/** A client that is signed in: HTTP by supertest with a command id on every change, and a real socket. */
export class AsAccount {
  constructor(
    readonly url: string,
    readonly accountId: string,
    /** The Cookie header of the session. */
    readonly cookie: string,
  ) {}

  /** The same person on another process. */
  at(url: string): AsAccount {
    return new AsAccount(url, this.accountId, this.cookie);
  }

  get(path: string): Test {
    return this.ask(supertest(this.url).get(path));
  }

  post(path: string, body: object = {}, commandId = newId()): Test {
    return this.change(supertest(this.url).post(path), commandId).send(body);
  }

  put(path: string, body: object = {}, commandId = newId()): Test {
    return this.change(supertest(this.url).put(path), commandId).send(body);
  }

  patch(path: string, body: object = {}, commandId = newId()): Test {
    return this.change(supertest(this.url).patch(path), commandId).send(body);
  }

  delete(path: string, commandId = newId()): Test {
    return this.change(supertest(this.url).delete(path), commandId);
  }

  /** A connected socket; close it in `finally`. */
  socket(): Promise<TestSocket> {
    return TestSocket.connect(this.url, this.cookie);
  }

  private change(test: Test, commandId: string): Test {
    return this.ask(test).set('idempotency-key', commandId);
  }

  private ask(test: Test): Test {
    return test
      .set('cookie', this.cookie)
      .set('accept-language', 'en')
      .expect((response) => expectPromised(test.method, test.url, response));
  }
}
