import "server-only";
import { notFound } from "next/navigation";
import { currentActor } from "@/lib/auth/session";
import { getPaper } from "@/lib/papers/queries";
import { openFor } from "../../open-for";
import { paperName } from "../subjects";
import { recordIfSecret } from "./record-reading";

type Params = Promise<{ id: string; paperId: string }>;

/** A paper with its case, for the page at `step` after its address. */
export async function openPaper(params: Params, step = "") {
  const { id, paperId } = await params;
  const path = `/motioner/${id}/dokument/${paperId}`;
  const { actor, motion, typed } = await openFor("write papers", id, `${path}${step}`);
  const paper = await getPaper(await currentActor(), id, paperId);
  if (!paper) notFound();
  await recordIfSecret(actor, paper);
  return { actor, motion, typed, paper, path, name: paperName(motion, paper) };
}

/** The same, for what is done with an unfinished one. */
export async function openDraft(params: Params, step = "") {
  const opened = await openPaper(params, step);
  return opened.paper.document ? notFound() : opened;
}
