import "server-only";
import type { Option } from "@/components/form/select-field";
import { type Body, listBodies, listCaseOfficers } from "@/lib/people/queries";
import { isInForce } from "@/lib/people/validity";

export const asOption = ({ id, name }: { id: string; name: string }): Option => ({ value: id, label: name });

/** The bodies there are today. */
export const currentBodies = async (): Promise<Body[]> => (await listBodies()).filter(isInForce);

/** Those who keep a register of their own, and those who handle cases; with who has this one already. */
export async function registersFor(motion?: {
  authority: { id: string; name: string };
  caseOfficer: { id: string; name: string } | null;
}) {
  const [bodies, officers] = await Promise.all([currentBodies(), listCaseOfficers()]);
  const authorities = bodies.filter(({ parentId }) => parentId === null);
  return {
    authorities: including(authorities, motion?.authority),
    caseOfficers: including(officers, motion?.caseOfficer),
    board: bodies.find(({ kind }) => kind === "BOARD"),
  };
}

function including(
  listed: { id: string; name: string }[],
  own?: { id: string; name: string } | null,
): Option[] {
  const all = own && !listed.some(({ id }) => id === own.id) ? [...listed, own] : listed;
  return all.map(asOption);
}
