import { addressWith } from "@/app/query";
import type { AssignmentFilter } from "@/lib/assignments/schema";

/** Where the register of assignments is found with that filter, from its first page unless one is given. */
export const assignmentsHref = ({ organ, visa, forsenade, ar }: AssignmentFilter, sida = 1): string =>
  addressWith("/uppdrag", {
    organ,
    visa: visa === "oppna" ? null : visa,
    forsenade,
    ar,
    sida: sida > 1 ? sida : null,
  });
