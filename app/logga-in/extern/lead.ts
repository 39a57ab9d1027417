import "server-only";
import type { Trouble } from "@/lib/sign-on/trouble";

export const leadTo = (location: string) => new Response(null, { status: 303, headers: { location } });

/** Back to the sign-in page, which says what went wrong and offers the local accounts' form. */
export const leadToTrouble = (trouble: Trouble, back: string) =>
  leadTo(`/logga-in?${new URLSearchParams({ fel: trouble, tillbaka: back })}`);
