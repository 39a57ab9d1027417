import { now } from "@/lib/dates";

/** "2 minuter" or "40 sekunder": how long until somebody may try again, rounded up. */
export function waitingTime(until: Date): string {
  const seconds = Math.max(1, Math.ceil((until.getTime() - now().getTime()) / 1000));
  if (seconds < 60) return seconds === 1 ? "1\u00a0sekund" : `${seconds}\u00a0sekunder`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? "1\u00a0minut" : `${minutes}\u00a0minuter`;
}
