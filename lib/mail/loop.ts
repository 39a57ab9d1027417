import "server-only";
import { workForever } from "@/lib/background";
import { mailIsSetUp } from "./transport";

/** Sends what waits, one letter at a time, where there is a server to hand it to. */
export async function sendForever(): Promise<void> {
  if (!mailIsSetUp()) return;
  const { sendNext } = await import("./send-next");
  await workForever("mail", sendNext);
}
