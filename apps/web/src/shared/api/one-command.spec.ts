import { OneCommand } from './one-command.js';
import { Problem } from './problem.js';

const lost = new Problem({ status: 0, title: 'No answer' });
const broken = new Problem({ status: 503, title: 'Busy' });
const refused = new Problem({ status: 409, title: 'No' });

/** Sends a wish that ends so; gives the id it went with. */
async function idOf(command: OneCommand, wish: unknown, end?: Error): Promise<string> {
  let sent = '';
  const send = async (id: string): Promise<void> => {
    sent = id;
    if (end) throw end;
  };
  await command.send(wish, send).catch((error: unknown) => expect(error).toBe(end));
  return sent;
}

describe('the command that waits for its answer', () => {
  it.each([lost, broken])('keeps its id when the same wish is sent again after: $details.title', async (end) => {
    const command = new OneCommand();
    const first = await idOf(command, { note: 'a' }, end);
    expect(await idOf(command, { note: 'a' }, end)).toBe(first);
    expect(await idOf(command, { note: 'a' })).toBe(first);
    expect(await idOf(command, { note: 'a' })).not.toBe(first);
  });

  it('gets a fresh id after a refusal', async () => {
    const command = new OneCommand();
    expect(await idOf(command, 'join', refused)).not.toBe(await idOf(command, 'join'));
  });

  it('gets a fresh id when something else was wished in between', async () => {
    const command = new OneCommand();
    const first = await idOf(command, 'one', lost);
    expect(await idOf(command, 'two', lost)).not.toBe(first);
    expect(await idOf(command, 'one', lost)).not.toBe(first);
  });

  it('knows a wish without words', async () => {
    const command = new OneCommand();
    const first = await idOf(command, undefined, lost);
    expect(first).not.toBe('');
    expect(await idOf(command, undefined)).toBe(first);
  });

  it('leaves a newer wish open when an older one is answered', async () => {
    const command = new OneCommand();
    let answer: () => void = () => undefined;
    const older = command.send('older', () => new Promise<void>((resolve) => (answer = resolve)));
    const newer = await idOf(command, 'newer', lost);
    answer();
    await older;
    expect(await idOf(command, 'newer')).toBe(newer);
  });
});
