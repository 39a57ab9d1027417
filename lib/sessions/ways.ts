import type { SignInWay } from "@/lib/db/generated/enums";

/** How somebody signed in, after "loggade in". */
export const WAY: Record<SignInWay, string> = {
  PASSWORD: "med lösenord",
  LINK: "med länk i e-post",
  PROVIDER: "med kommunens inloggning",
};
