const SHORTCUTS = [
  { keys: ["/"], does: "Gå till sökrutan" },
  { keys: ["g", "m"], does: "Visa motionerna" },
  { keys: ["g", "r"], does: "Visa remisserna" },
  { keys: ["n"], does: "Registrera en ny motion, om du får det" },
  { keys: ["?"], does: "Visa den här listan" },
];

export function ShortcutList() {
  return (
    <dl className="facts">
      {SHORTCUTS.map(({ keys, does }) => (
        <div key={does}>
          <dt>
            {keys.map((key, place) => (
              <span key={key}>
                {place > 0 && <span className="font-normal"> sedan </span>}
                <kbd>{key}</kbd>
              </span>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
