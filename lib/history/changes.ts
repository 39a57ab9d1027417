import type { Change } from "@/lib/events/actions";

/** What stands otherwise than before, of something told as labels with their values; empty is "–". */
export function changesBetween(before: Record<string, string>, after: Record<string, string>): Change[] {
  return Object.entries(after).flatMap(([field, value]) =>
    before[field] === value ? [] : [{ field, before: before[field] || "–", after: value || "–" }],
  );
}
