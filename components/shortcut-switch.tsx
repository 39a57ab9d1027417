"use client";

import { useSyncExternalStore } from "react";

const KEY = "shortcuts";
const OFF = "off";

export const shortcutsAreOn = () => localStorage.getItem(KEY) !== OFF;

/** Speech input types single letters by accident, so they can be turned off (WCAG 2.1.4). */
export function ShortcutSwitch() {
  const on = useSyncExternalStore(subscribe, shortcutsAreOn, () => null);
  if (on === null) return null;
  return (
    <div className="choice">
      <input id="shortcut-switch" type="checkbox" checked={on} onChange={() => turn(!on)} />
      <label htmlFor="shortcut-switch">Använd kortkommandon i den här webbläsaren</label>
    </div>
  );
}

function turn(on: boolean) {
  if (on) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, OFF);
  // Browsers tell only the other windows.
  dispatchEvent(new StorageEvent("storage", { key: KEY }));
}

function subscribe(changed: () => void) {
  addEventListener("storage", changed);
  return () => removeEventListener("storage", changed);
}
