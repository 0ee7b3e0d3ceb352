/** Long enough for another tab of this browser to answer, even one in the background. */
const ANSWER_MILLISECONDS = 300;

type Message = { readonly ask: true } | { readonly here: string };

let channel: BroadcastChannel | null = null;

/** Answers other windows of this browser that ask which are open. */
export function answerWindows(windowId: () => string): void {
  channel = new BroadcastChannel('amur-heilong-atlas.windows');
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if ('ask' in data) channel?.postMessage({ here: windowId() } satisfies Message);
  });
}

/** Ids of the other windows of this browser that are open. */
export async function otherWindows(): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const collect = ({ data }: MessageEvent<Message>) => {
    if ('here' in data) found.add(data.here);
  };
  channel?.addEventListener('message', collect);
  channel?.postMessage({ ask: true } satisfies Message);
  await new Promise((resolve) => setTimeout(resolve, ANSWER_MILLISECONDS));
  channel?.removeEventListener('message', collect);
  return found;
}
