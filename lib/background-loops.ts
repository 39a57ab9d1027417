import "server-only";
import { makeForever } from "./batches/loop";
import { sendForever } from "./mail/loop";
import { readForever } from "./reading-jobs/loop";

/** Begins the work of every kind. Together, since whatever is imported by itself brings a copy of what it needs. */
export function workBesideRequests(): void {
  void readForever();
  void makeForever();
  void sendForever();
}
