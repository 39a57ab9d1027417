import type { Prisma } from "@/lib/db/generated/client";

/** Replies as whoever sent them, or looks at them, needs them. */
export const replySelect = {
  id: true,
  senderName: true,
  senderEmail: true,
  receipt: true,
  content: true,
  receivedAt: true,
  state: true,
  settledAt: true,
  settledByName: true,
  returnReason: true,
  files: {
    select: { id: true, field: true, fileName: true, mediaType: true, size: true },
    orderBy: { position: "asc" },
  },
} as const satisfies Prisma.ReplySelect;
