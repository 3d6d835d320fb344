// Loaded before Azurite: whoever started it holds its standard input open, so it stops when that process ends, however
// that came about. A close by the starter is a polite stop; one that takes long is cut short.
process.stdin.resume();
process.stdin.on("error", () => {});
process.stdin.on("close", () => {
  setTimeout(() => process.exit(0), 2000).unref();
  process.kill(process.pid, "SIGTERM");
});
