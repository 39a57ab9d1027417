import { z } from "zod";

const START = "/mitt-arbete";

/** Where to go after sign-in: only ever a page of our own, or sign-in becomes an open redirect. */
export const localPath = z
  .string()
  .regex(/^\/(?![/\\])[^\s\\]*$/)
  .catch(START);

export const signInInput = z.object({
  email: z.string().trim().max(320).catch(""),
  password: z.string().max(1_000).catch(""),
  back: localPath,
});
