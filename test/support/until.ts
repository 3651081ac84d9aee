/** Waits for a condition of the code under test, and says where it waited in vain. */
export async function until<T>(condition: () => T | undefined | false, withinMs = 10_000): Promise<T> {
  const waited = new Error(`It did not come about within ${withinMs} ms: ${condition.toString()}`);
  const began = performance.now();
  for (;;) {
    const value = condition();
    if (value !== undefined && value !== false) return value;
    if (performance.now() - began > withinMs) throw waited;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
