"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { shortcutsAreOn } from "@/components/shortcut-switch";

/** Waits for keys; shows `children` as the list of them. */
export function Shortcuts({ mayRegister, children }: { mayRegister: boolean; children: ReactNode }) {
  const list = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const acts: Record<string, () => void> = {
      "/": () => document.getElementById("site-search")?.focus(),
      "?": () => list.current?.showModal(),
      gm: () => location.assign("/motioner"),
      gr: () => location.assign("/remisser"),
      ...(mayRegister && { n: () => location.assign("/motioner/ny") }),
    };
    let before = "";
    const press = (event: KeyboardEvent) => {
      if (isTyping(event) || list.current?.open || !shortcutsAreOn()) return;
      const act = acts[before + event.key] ?? acts[event.key];
      before = event.key === "g" ? "g" : "";
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [mayRegister]);

  return (
    <dialog ref={list} aria-labelledby="shortcuts-heading" className="dialog">
      <h2 id="shortcuts-heading">Kortkommandon</h2>
      {children}
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
