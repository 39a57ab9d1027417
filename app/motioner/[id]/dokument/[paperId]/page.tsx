import type { Metadata } from "next";
import { Page } from "@/components/page";
import { draftAgain } from "@/lib/papers/context";
import { changesIn } from "@/lib/papers/freshness";
import { DraftForm } from "./draft-form";
import { FinishedPaper } from "./finished-paper";
import { openPaper } from "./open-paper";

export const metadata: Metadata = { title: "Dokument i ett ärende" };

type Props = {
  params: Promise<{ id: string; paperId: string }>;
  searchParams: Promise<{ sparat?: string }>;
};

export default async function PaperPage({ params, searchParams }: Props) {
  const { sparat } = await searchParams;
  const { actor, motion, typed, paper, path, name } = await openPaper(params);
  const fresh = paper.document ? null : await draftAgain(actor, paper);
  return (
    <Page
      title={name}
      lead={motion.title}
      back={{ href: `/motioner/${motion.id}/dokument`, label: "Ärendets dokument" }}
    >
      {paper.document ? (
        <FinishedPaper motion={motion} paper={paper} document={paper.document} path={path} />
      ) : (
        // A new key after each save: the form starts afresh from what was saved.
        <DraftForm
          key={sparat}
          motion={motion}
          paper={paper}
          path={path}
          changes={fresh && changesIn(paper.tree, fresh)}
          typed={typed}
        />
      )}
    </Page>
  );
}
