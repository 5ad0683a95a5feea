import { toProblem } from './problem.js';

/**
 * The command that waits for its answer. The same wish sent again, because no answer came, keeps its id, so that it
 * happens once; a wish that was answered, or another one, gets a fresh id. A wish must be sayable as JSON to be told
 * apart; files are told apart by what stands beside them in the wish.
 */
export class OneCommand {
  private open: { said: string | undefined; id: string } | undefined;

  /** Sends a wish with its command id; gives the answer, and throws what `send` throws. */
  async send<Answer>(wish: unknown, send: (commandId: string) => Promise<Answer>): Promise<Answer> {
    const said = JSON.stringify(wish) as string | undefined;
    if (!this.open || this.open.said !== said) this.open = { said, id: crypto.randomUUID() };
    const { id } = this.open;
    try {
      const answer = await send(id);
      this.close(id);
      return answer;
    } catch (error) {
      const { status } = toProblem(error).details;
      if (status >= 400 && status < 500) this.close(id);
      throw error;
    }
  }

  private close(id: string): void {
    if (this.open?.id === id) this.open = undefined;
  }
}
