import { redirect } from "next/navigation";
import { currentActor } from "@/lib/auth/session";

/** Who works here starts with what awaits them, the public with the register. */
export default async function StartPage() {
  redirect((await currentActor()).kind === "user" ? "/mitt-arbete" : "/motioner");
}
