import type { PaperKind } from "@/lib/db/generated/enums";
import { PAPER_KIND } from "@/lib/vocabulary";
import { KINDS } from "./kinds";
import type { Context, SectionType } from "./paper-type";
import type { PaperTree } from "./tree";

/**
 * The paper as the register alone can tell it: stock phrases around what is recorded, every passage with its
 * source. The municipality's look says which sections it has and in which order.
 */
export function draftPaper(kind: PaperKind, context: Context): PaperTree {
  const { motion, municipality, madeOn } = context;
  const type = KINDS[kind];
  return {
    documentName: PAPER_KIND[kind],
    title: type.title(context),
    municipality,
    registrationNumber: motion.registrationNumber,
    cites: type.cites,
    onePage: type.onePage,
    madeOn: madeOn.toString(),
    addressee: type.addressee?.(context) ?? [],
    facts: type.facts(context),
    sections: chosenSections(kind, context).map(({ key, heading, blocks }) => ({
      key,
      heading,
      blocks: blocks(context),
    })),
  };
}

function chosenSections(kind: PaperKind, { look }: Context): SectionType[] {
  const { sections } = KINDS[kind];
  return (
    look.sections[kind]?.flatMap((chosen) => sections.find(({ key }) => key === chosen) ?? []) ?? sections
  );
}
