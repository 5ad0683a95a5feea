import { keepDraft, readDraft } from '../../shared/settings/use-draft.js';
import { toProblem } from '../../shared/api/problem.js';

/** Whether the note is on the server: yes, on its way, or only on this device so far. */
export type NoteState = 'saved' | 'saving' | 'unsaved';

/** What a screen shows of the note. */
export interface ShownNote {
  text: string;
  state: NoteState;
  /** Why the server does not take it, where it refuses. */
  refusal: unknown;
}

/** Gives the note to the server under the id of the command; throws what calling throws. */
type Save = (note: string, commandId: string) => Promise<void>;

/** So long nothing must be typed before the note is sent. */
const pause = 800;
const again = 10_000;

/**
 * Keeps one note from the first letter until the server has it: written down on this device at once, sent when the
 * typing rests, tried again while there is no answer. Only then does the device forget its copy. It outlives the screen.
 */
export class NoteKeeper {
  shown: ShownNote;
  private readonly listeners = new Set<() => void>();
  private attempt: { text: string; id: string } | null = null;
  private isUnderWay = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly key: string,
    private readonly save: Save,
    note: string,
  ) {
    const draft = readDraft<string>(key);
    this.shown = { text: draft ?? note, state: draft === null ? 'saved' : 'unsaved', refusal: null };
  }

  /** Tells a listener when what is shown changes; gives the way to stop listening. */
  listen = (tell: () => void): (() => void) => {
    this.listeners.add(tell);
    return () => this.listeners.delete(tell);
  };

  /** Takes what was written. */
  write = (text: string): void => {
    keepDraft(this.key, text);
    this.show({ text, state: 'unsaved', refusal: null });
    this.sendAfter(pause);
  };

  /** Takes what the server holds, as long as nothing is waiting here. */
  follow(note: string): void {
    if (readDraft<string>(this.key) === null && note !== this.shown.text) this.show({ ...this.shown, text: note });
  }

  /** Sends what waits now. */
  send = async (): Promise<void> => {
    clearTimeout(this.timer);
    const text = readDraft<string>(this.key);
    if (text === null || this.isUnderWay) return;
    if (this.attempt?.text !== text) this.attempt = { text, id: crypto.randomUUID() };
    this.isUnderWay = true;
    this.show({ ...this.shown, state: 'saving' });
    try {
      await this.save(text, this.attempt.id);
      this.arrived(text);
    } catch (error) {
      this.failed(error);
    } finally {
      this.isUnderWay = false;
    }
  };

  private arrived(text: string): void {
    this.attempt = null;
    const isAll = readDraft<string>(this.key) === text;
    if (isAll) keepDraft(this.key, null);
    else this.sendAfter(pause);
    this.show({ ...this.shown, state: isAll ? 'saved' : 'unsaved', refusal: null });
  }

  private failed(error: unknown): void {
    const { isOffline, details } = toProblem(error);
    const isRefused = !isOffline && details.status >= 400 && details.status < 500;
    if (!isRefused) this.sendAfter(again);
    this.show({ ...this.shown, state: 'unsaved', refusal: isRefused ? error : null });
  }

  private sendAfter(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), milliseconds);
  }

  private show(next: ShownNote): void {
    this.shown = next;
    for (const tell of this.listeners) tell();
  }
}
