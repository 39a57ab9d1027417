import { z } from "zod";

export const pseudonymiseInput = z.object({
  accountId: z.uuid(),
  understood: z.literal("on", { error: "Kryssa i att du förstår att det inte kan ångras." }),
});
export type PseudonymiseInput = z.output<typeof pseudonymiseInput>;
