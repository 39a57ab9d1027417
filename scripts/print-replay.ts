// Run by scripts/replay.mjs in a process of its own.
import { db } from "@/lib/db/client";
import { replay } from "@/tests/replay/replay";
import { isHere } from "@/tests/replay/sources";
import { say } from "./terminal.mjs";

const COLUMNS = ["registered", "open", "pending", "tabled", "decided", "withdrawn"] as const;

if (isHere()) {
  say(["meeting   ", ...COLUMNS].join("  "));
  for (const standing of await replay()) {
    const counts = COLUMNS.map((column) => String(standing[column]).padStart(column.length));
    say([standing.meetingDate, ...counts].join("  "));
  }
} else {
  say("Nothing to replay: ../shared/cases/goteborg-replay is not here.");
}
await db.$disconnect();
