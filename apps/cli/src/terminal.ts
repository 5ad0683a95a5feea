/** Where a program speaks: progress and faults beside what it writes into files. */
export interface Terminal {
  /** A line for the person. */
  say(line: string): void;
  /** How far long work is; may be called often. */
  progress(label: string, done: number, total: number): void;
}

const NEXT_WORD = 500;

/** What would move the cursor, hide text or turn its direction where a name out of a file is shown. */
const CONTROLS = /(?!\n)[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const visible = (text: string): string =>
  text.replaceAll(CONTROLS, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Takes where to write and a clock in milliseconds; tells progress at most twice a second, and the end of it always. */
export function terminal(write: (text: string) => void, now: () => number): Terminal {
  let spoken = -Infinity;
  return {
    say: (line) => write(`${visible(line)}\n`),
    progress(label, done, total) {
      if (done < total && now() - spoken < NEXT_WORD) return;
      spoken = now();
      write(`${label}: ${done} of ${total}\n`);
    },
  };
}
