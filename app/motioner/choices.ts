import type { RegisterFilter } from "@/lib/search/schema";

export const SHOWN: Record<RegisterFilter["visa"], string> = {
  oppna: "Öppna motioner",
  avgjorda: "Avgjorda motioner",
  alla: "Alla motioner",
};

export const choices = (words: Record<string, string>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

export const ORDER: Record<RegisterFilter["ordning"], string> = {
  brist: "minst tid kvar",
  inkommen: "senast inkommen",
  rubrik: "rubrik",
};
