import type { ReactNode } from "react";

type Props = {
  provision: string;
  /** "2026-03-01". Null for a mark older than the register keeps days for. */
  on: string | null;
  authority: string;
  children?: ReactNode;
};

/** OSL 5:5: the mark says the provision, the day it was made and the authority that made it; it decides nothing. */
export function SecrecyStamp({ provision, on, authority, children }: Props) {
  return (
    <div className="secrecy-stamp">
      <p className="font-semibold">Sekretess, {provision}</p>
      <p className="text-small">{[on, authority].filter(Boolean).join(", ")}</p>
      {children}
    </div>
  );
}
