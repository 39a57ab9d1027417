import type { ReactNode } from "react";
import { Page } from "@/components/page";

type Props = {
  title: string;
  motion: { id: string; registrationNumber: string; title: string };
  children: ReactNode;
};

/** Every form about a case says which one, and leads back to it. */
export function CaseFormPage({ title, motion, children }: Props) {
  return (
    <Page
      title={title}
      width="text"
      lead={motion.title}
      back={{ href: `/motioner/${motion.id}`, label: `Ärende ${motion.registrationNumber}` }}
    >
      {children}
    </Page>
  );
}
