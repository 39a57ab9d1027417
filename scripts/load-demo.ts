// Run by scripts/demo.mjs in a process of its own.
import { db } from "@/lib/db/client";
import { loadDemo } from "@/prisma/demo/load";

await loadDemo();
await db.$disconnect();
