import type { Metadata } from "next";
import { Page } from "@/components/page";
import { ShortcutList } from "@/components/shortcut-list";
import { ShortcutSwitch } from "@/components/shortcut-switch";

export const metadata: Metadata = { title: "Kortkommandon" };

export default function ShortcutsPage() {
  return (
    <Page
      title="Kortkommandon"
      lead="Tangenterna fungerar på alla sidor, utom medan du skriver i ett fält. Inget i tjänsten kräver dem."
      width="text"
    >
      <ShortcutList />
      <div className="mt-4">
        <ShortcutSwitch />
      </div>
    </Page>
  );
}
