/** Where a program speaks: progress and faults beside what it writes into files. */
export interface Terminal {
  /** A line for the person. */
  say(line: string): void;
  /** How far long work is; may be called often. */
  progress(label: string, done: number, total: number): void;
}

const NEXT_WORD = 500;

/** Takes where to write and a clock in milliseconds; tells progress at most twice a second, and the end of it always. */
export function terminal(write: (text: string) => void, now: () => number): Terminal {
  let spoken = -Infinity;
  return {
    say: (line) => write(`${line}\n`),
    progress(label, done, total) {
      if (done < total && now() - spoken < NEXT_WORD) return;
      spoken = now();
      write(`${label}: ${done} of ${total}\n`);
    },
  };
}
