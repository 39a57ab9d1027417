export type Tone = "neutral" | "info" | "good" | "warning" | "bad";

/** The word says it; shape and colour only help the eye find it. */
export function Status({ tone, children }: { tone: Tone; children: string }) {
  return <span className={`status status-${tone}`}>{children}</span>;
}
