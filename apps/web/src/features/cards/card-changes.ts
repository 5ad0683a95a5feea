import { OneCommand } from '../../shared/api/one-command.js';
import { toProblem } from '../../shared/api/problem.js';
import type { Card } from '../../shared/card/types.js';
import { changed, type Change, type Draft } from './card-change.js';

/** A card as it is to be, made from the one of a version. */
interface Replacement {
  fields: Draft[];
  version: string;
}

/** The card as this device knows it and as the server does, and the way to replace it. */
interface CardSource {
  read: () => Promise<Card>;
  readAnew: () => Promise<Card>;
  replace: (body: Replacement, commandId: string) => Promise<Card>;
}

/** Changes a card that other devices change as well: one change is made to the card, whatever has become of it. */
export class CardChanges {
  private readonly command = new OneCommand();
  /** What was sent and not answered: the same change decided again is the same command, even if the card was read since. */
  private unanswered: { said: string; body: Replacement } | undefined;

  constructor(private readonly source: CardSource) {}

  /** Makes the change to the card known here; where another device was faster, to what that one left. Throws a Problem. */
  async make(change: Change): Promise<Card> {
    try {
      return await this.send(change, this.source.read);
    } catch (error) {
      if (!toProblem(error).is('card_changed')) throw error;
      return this.send(change, this.source.readAnew);
    }
  }

  private async send(change: Change, read: () => Promise<Card>): Promise<Card> {
    const said = JSON.stringify(change);
    if (this.unanswered?.said !== said) {
      const { fields, version } = await read();
      this.unanswered = { said, body: { fields: changed(fields, change), version } };
    }
    const { body } = this.unanswered;
    try {
      const card = await this.command.send(body, (commandId) => this.source.replace(body, commandId));
      this.unanswered = undefined;
      return card;
    } catch (error) {
      const { status } = toProblem(error).details;
      if (status >= 400 && status < 500) this.unanswered = undefined;
      throw error;
    }
  }
}
