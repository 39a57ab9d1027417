/** Called by Next.js once, when a server starts: whatever waits to be read is read from now on. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { readForever } = await import("@/lib/reading-jobs/loop");
  void readForever();
}
