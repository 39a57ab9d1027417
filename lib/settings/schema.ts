import { z } from "zod";
import { text } from "@/lib/fields";

export const municipalityInput = z.object({
  name: text("Skriv kommunens namn.", 100),
});
export type MunicipalityInput = z.output<typeof municipalityInput>;
