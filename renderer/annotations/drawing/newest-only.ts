/**
 * Sends one value after the other, and of those that come while one is on its way only the
 * newest. What cannot be sent is left: the next value holds it too.
 */
export function newestOnly<Value>(send: (value: Value) => Promise<void>): (value: Value) => void {
  let isSending = false;
  let waiting: readonly [Value] | null = null;
  const sendNext = async () => {
    isSending = true;
    while (waiting !== null) {
      const [value] = waiting;
      waiting = null;
      await send(value).catch(() => {});
    }
    isSending = false;
  };
  return (value) => {
    waiting = [value];
    if (!isSending) void sendNext();
  };
}
