type Event = { heading: string; on: string };

/** A calendar as a programme for meetings exports it. */
export const calendarFile = (...events: Event[]) => ({
  name: "sammanträden.ics",
  mimeType: "text/calendar",
  buffer: Buffer.from(
    [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Motionskollen//Test//SV",
      ...events.flatMap(({ heading, on }, place) => [
        "BEGIN:VEVENT",
        `UID:${place}@test`,
        `SUMMARY:${heading}`,
        `DTSTART;VALUE=DATE:${on.replaceAll("-", "")}`,
        "END:VEVENT",
      ]),
      "END:VCALENDAR",
      "",
    ].join("\r\n"),
  ),
});
