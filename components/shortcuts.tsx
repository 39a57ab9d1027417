"use client";

import { useEffect, useRef, useState } from "react";
import { ShortcutList } from "@/components/shortcut-list";
import { ShortcutSwitch, shortcutsAreOn } from "@/components/shortcut-switch";

/** Waits for keys; "?" lists them. Nothing of it is part of the page until then. */
export function Shortcuts({ mayRegister }: { mayRegister: boolean }) {
  const [listed, setListed] = useState(false);

  useEffect(() => {
    const acts: Record<string, () => void> = {
      "/": () => document.getElementById("site-search")?.focus(),
      "?": () => setListed(true),
      gm: () => location.assign("/motioner"),
      gr: () => location.assign("/remisser"),
      ...(mayRegister && { n: () => location.assign("/motioner/ny") }),
    };
    let before = "";
    const press = (event: KeyboardEvent) => {
      if (isTyping(event) || document.querySelector("dialog[open]") || !shortcutsAreOn()) return;
      const act = acts[before + event.key] ?? acts[event.key];
      before = event.key === "g" ? "g" : "";
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener("keydown", press);
    // True only where somebody listens.
    document.getElementById("site-search")?.setAttribute("aria-keyshortcuts", "/");
    return () => removeEventListener("keydown", press);
  }, [mayRegister]);

  return listed && <List onClose={() => setListed(false)} />;
}

function List({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} onClose={onClose} aria-labelledby="shortcuts-heading" className="dialog">
      <h2 id="shortcuts-heading">Kortkommandon</h2>
      <ShortcutList />
      <ShortcutSwitch />
      <form method="dialog">
        <button type="submit" className="button">
          Stäng
        </button>
      </form>
    </dialog>
  );
}

function isTyping({ target, ctrlKey, metaKey, altKey }: KeyboardEvent) {
  if (ctrlKey || metaKey || altKey) return true;
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}
