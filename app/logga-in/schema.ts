import { z } from "zod";
import { tidy } from "@/lib/fields";
import { typedPassword } from "@/lib/passwords/schema";
import { codeInput } from "@/lib/second-factor/schema";

const START = "/mitt-arbete";

/** Where to go after sign-in: only ever a page of our own, or sign-in becomes an open redirect. */
export const localPath = z
  .string()
  .regex(/^\/(?![/\\])[^\s\\]*$/)
  .catch(START);

export const signInInput = z.object({
  email: z.string().max(320).transform(tidy).catch(""),
  password: typedPassword,
  back: localPath,
});

export const codeAtSignInInput = codeInput.extend({ back: localPath });

/** The address of a page that leads on to `back`. */
export const leadingTo = (page: string, back: string): string =>
  back === START ? page : `${page}?tillbaka=${encodeURIComponent(back)}`;
