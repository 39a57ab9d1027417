import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import type { ReactNode } from "react";
import { signOut } from "@/app/logga-ut/actions";
import { Shortcuts } from "@/components/shortcuts";
import { SiteFooter } from "@/components/site-footer";
import { SiteHeader } from "@/components/site-header";
import { may } from "@/lib/auth/permissions";
import { currentActor } from "@/lib/auth/session";
import { waitingInInbox } from "@/lib/intake/queries";
import { municipalityName } from "@/lib/settings/queries";
import { ROLE } from "@/lib/vocabulary";
import "./globals.css";

const latin = localFont({
  src: "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
  variable: "--font-latin",
  weight: "200 900",
});

// For names such as Škorić; fetched only by a page that has one.
const latinExt = localFont({
  src: "../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2",
  variable: "--font-latin-ext",
  weight: "200 900",
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+0100-02BA, U+1E00-1E9F, U+1EF2-1EFF" }],
});

export const metadata: Metadata = {
  title: { default: "Motionskollen", template: "%s – Motionskollen" },
  description: "Följ kommunens motioner från fullmäktige till beslut.",
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#1c2024" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [actor, municipality] = await Promise.all([currentActor(), municipalityName()]);
  const person = actor.kind === "user" ? { name: actor.name, role: ROLE[actor.role] } : undefined;
  return (
    <html lang="sv" className={`${latin.variable} ${latinExt.variable}`}>
      <body>
        <SiteHeader
          municipality={municipality}
          person={person}
          mayManage={may(actor, "manage the register")}
          mayAnswer={may(actor, "answer referrals")}
          mayAudit={may(actor, "audit the history")}
          inbox={await waitingInInbox(actor)}
          signOut={signOut}
        />
        {children}
        <SiteFooter municipality={municipality} />
        <Shortcuts mayRegister={may(actor, "register motions")} />
      </body>
    </html>
  );
}
