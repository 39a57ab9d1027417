import type { NextRequest } from "next/server";
import { personalDataFile } from "@/app/konto/uppgifter/file";
import { may } from "@/lib/auth/permissions";
import { currentActor } from "@/lib/auth/session";
import { NotVisible } from "@/lib/errors";
import { exportPersonalData } from "@/lib/personal-data/mutations";

type Context = { params: Promise<{ accountId: string }> };

/** The data of whoever has asked for theirs. */
export async function GET({ nextUrl }: NextRequest, { params }: Context): Promise<Response> {
  const actor = await currentActor();
  if (!may(actor, "manage the register")) return plain("Du får inte se kontona.", 403);
  try {
    const data = await exportPersonalData(actor, (await params).accountId);
    return await personalDataFile(data, nextUrl.searchParams.get("format"));
  } catch (error) {
    if (error instanceof NotVisible) return plain("Kontot finns inte.", 404);
    throw error;
  }
}

const plain = (text: string, status: number) =>
  new Response(text, { status, headers: { "Content-Type": "text/plain; charset=utf-8" } });
