/** The address that a screen on a wall opens. The key stands behind the `#`: browsers send that to no server. */
export function tvAddress(origin: string, boardId: string, secret: string): string {
  return `${origin}/board/${encodeURIComponent(boardId)}#key=${encodeURIComponent(secret)}`;
}
