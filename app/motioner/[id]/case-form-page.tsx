import type { ReactNode } from "react";
import { BesideBasis, type FormBasis } from "@/app/inkorg/delar/basis";
import { Page } from "@/components/page";

type Props = {
  title: string;
  motion: { id: string; registrationNumber: string; title: string };
  /** The document that the form was filled in from, shown beside it. */
  basis?: FormBasis | null;
  children: ReactNode;
};

/** Every form about a case says which one and leads back to it. */
export function CaseFormPage({ title, motion, basis, children }: Props) {
  return (
    <Page
      title={title}
      width={basis ? "wide" : "text"}
      lead={motion.title}
      back={{ href: `/motioner/${motion.id}`, label: `Ärende ${motion.registrationNumber}` }}
    >
      {basis ? <BesideBasis basis={basis}>{children}</BesideBasis> : children}
    </Page>
  );
}
