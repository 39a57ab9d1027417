/** Called by Next.js once, when a server starts: what waits to be read, made or sent is taken care of from now on. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { workBesideRequests } = await import("@/lib/background-loops");
  workBesideRequests();
}
