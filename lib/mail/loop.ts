import "server-only";
import { workForever } from "@/lib/background";
import { sendNext } from "./send-next";
import { mailIsSetUp } from "./transport";

/** Sends what waits, one letter at a time, where there is a server to hand it to. */
export async function sendForever(): Promise<void> {
  if (mailIsSetUp()) await workForever("mail", sendNext);
}
