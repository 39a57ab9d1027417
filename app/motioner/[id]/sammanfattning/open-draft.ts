import "server-only";
import { notFound } from "next/navigation";
import { currentActor } from "@/lib/auth/session";
import { getSummary } from "@/lib/summaries/queries";
import { openFor } from "../open-for";

/** The case and its unfinished summary, for the pages that lead on from it. */
export async function openDraft(id: string, page: string) {
  const { motion } = await openFor("write summaries", id, page);
  const draft = (await getSummary(await currentActor(), id))?.draft;
  return draft ? { motion, draft } : notFound();
}
