import { z } from "zod";

export const endSessionInput = z.object({ sessionId: z.guid(), accountId: z.guid() });

export const endOthersInput = z.object({ accountId: z.guid() });
