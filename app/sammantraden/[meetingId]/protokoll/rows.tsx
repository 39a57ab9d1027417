"use client";

import { type ComponentProps, type KeyboardEvent, useContext, useEffect, useRef } from "react";
import { FormContext } from "@/components/form/field-state";
import { ItemRow } from "./item-row";
import { MORE_ROWS, rowsIn } from "./rows-in";

/**
 * As many rows as the form has been asked for. Enter goes on to the next row instead of sending the form;
 * Ctrl and Enter together send it from anywhere.
 */
export function Rows(shared: Omit<ComponentProps<typeof ItemRow>, "row">) {
  const count = rowsIn(useContext(FormContext).values);
  const list = useRef<HTMLDivElement>(null);
  const before = useRef(count);

  useEffect(() => {
    if (count > before.current) firstField(list.current, before.current)?.focus();
    before.current = count;
  }, [count]);

  function press(event: KeyboardEvent<HTMLDivElement>) {
    const { target } = event;
    if (event.key !== "Enter" || !(target instanceof HTMLElement)) return;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      return list.current?.closest("form")?.requestSubmit();
    }
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    event.preventDefault();
    const row = Number(target.closest<HTMLElement>("[data-row]")?.dataset.row);
    (firstField(list.current, row) ?? more(list.current))?.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the fields within
    <div ref={list} onKeyDown={press} className="grid gap-6">
      <input type="hidden" name="rader" value={count} />
      {Array.from({ length: count }, (_, index) => index + 1).map((row) => (
        <ItemRow key={row} row={row} {...shared} />
      ))}
    </div>
  );
}

/** Of the row that comes after that many. */
const firstField = (list: HTMLElement | null, rows: number) =>
  list?.querySelector<HTMLElement>(`[data-row="${rows + 1}"] input:not([type="hidden"])`);

const more = (list: HTMLElement | null) =>
  list?.closest("form")?.querySelector<HTMLElement>(`[name="${MORE_ROWS}"]`);
