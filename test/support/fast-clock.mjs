// Preloaded into a process whose days are to pass quickly: until an instant its clock stands, and then it runs so many times as fast.
// Timers stay as they are; the database of such a process is given the same clock (test/simulation/fast-time.ts).
const [begins, from, speed] = (process.env.CLOCK_FAST ?? '').split(' ').map(Number);
const RealDate = Date;
const now = () => Math.round(from + Math.max(0, RealDate.now() - begins) * speed);
globalThis.Date = class extends RealDate {
  constructor(...given) {
    super(...(given.length > 0 ? given : [now()]));
  }
  static now() {
    return now();
  }
};
