"use client";

import { useEffect } from "react";

/** Marks the words that the field in focus was filled in from, and brings them into sight; a click on them goes back. */
export function FollowFocus() {
  useEffect(() => {
    const stop = new AbortController();
    document.addEventListener("focusin", ({ target }) => markFor(target), { signal: stop.signal });
    document.addEventListener("click", goToField, { signal: stop.signal });
    markFor(document.activeElement);
    return () => stop.abort();
  }, []);
  return null;
}

function markFor(focused: EventTarget | null): void {
  const name = focused instanceof Element ? focused.getAttribute("name") : null;
  if (!name) return;
  for (const mark of document.querySelectorAll("mark[data-current]")) mark.removeAttribute("data-current");
  const marks = document.querySelectorAll(`mark[data-read="${CSS.escape(name)}"]`);
  for (const mark of marks) mark.setAttribute("data-current", "");
  if (marks[0]) bringIntoSight(marks[0]);
}

/** Only the document's own column scrolls: the form must not move under the hand. */
function bringIntoSight(mark: Element): void {
  const column = mark.closest(".document-text");
  if (!column || column.scrollHeight <= column.clientHeight) return;
  const above = mark.getBoundingClientRect().top - column.getBoundingClientRect().top;
  column.scrollTop += above - column.clientHeight / 4;
}

function goToField({ target }: MouseEvent): void {
  const mark = target instanceof Element ? target.closest("mark[data-read]") : null;
  const field = mark && document.getElementById(`field-${mark.getAttribute("data-read")}`);
  if (!field || getSelection()?.type === "Range") return;
  field.closest("details")?.setAttribute("open", "");
  field.focus();
}
