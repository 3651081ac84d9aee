/** The machine's time and chance would make another world each time: whoever asks for them gets an error. */
export function forbidRealTime(): void {
  const forbidden = (): never => {
    throw new Error('this is no part of the world: real time or real chance');
  };
  Object.assign(globalThis, { setTimeout: forbidden, setInterval: forbidden });
  Object.assign(Math, { random: forbidden });
  Object.assign(Date, { now: forbidden });
  Object.assign(AbortSignal, { timeout: forbidden });
}
