/** What the compiled kernel keeps for itself lies below this, in bytes. */
const FIRST = 65536;
const LINE = 64;
const PAGE = 65536;
const MOST_PAGES = 65536;

type List = Int32Array | Float64Array | Float32Array | Uint8Array;

/** Lists that are to lie one after the other in one memory, for a kernel and the threads that share it. */
export class KernelMemory {
  private bytes = FIRST;
  private readonly writes: ((buffer: ArrayBufferLike) => void)[] = [];

  /** Takes by what share of themselves lists may grow later. */
  constructor(private readonly spare = 0) {}

  /** Takes a list; gives the place, in bytes, where it will lie. */
  put(list: List): number {
    const at = this.reserve(list.byteLength);
    this.writes.push((buffer) =>
      new Uint8Array(buffer, at, list.byteLength).set(new Uint8Array(list.buffer, list.byteOffset, list.byteLength)),
    );
    return at;
  }

  /** Takes a number of bytes; gives the place of so many, which `write`, where given, fills from that place on. */
  reserve(bytes: number, write?: (buffer: ArrayBufferLike, at: number) => void): number {
    const at = this.bytes;
    this.bytes += LINE * Math.ceil((bytes * (1 + this.spare)) / LINE);
    if (write) this.writes.push((buffer) => write(buffer, at));
    return at;
  }

  /** Gives a memory that holds all of it. Throws a RangeError where 4 GiB are not enough. */
  build(): WebAssembly.Memory {
    const pages = Math.ceil(this.bytes / PAGE);
    if (pages > MOST_PAGES) throw new RangeError('so many people with so much to say need more than 4 GiB');
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
    for (const write of this.writes) write(memory.buffer);
    return memory;
  }
}
