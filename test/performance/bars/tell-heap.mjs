// Preloaded by P9 into the product and its bar: at SIGWINCH says how much heap is in use after a collection.
process.on('SIGWINCH', () => {
  setTimeout(() => {
    globalThis.gc();
    globalThis.gc();
    console.log(`heap of ${process.memoryUsage().heapUsed} bytes`);
  }, 1_500);
});
