import { chartShapes, TEXT_SIZE, WIDTH } from "@/lib/papers/render/chart-shapes";
import type { Chart } from "@/lib/papers/tree";

/** A chart of a paper; its alternative text says what every bar does, and a table follows it. */
export function PaperChart({ chart }: { chart: Chart }) {
  const { height, shapes } = chartShapes(chart);
  return (
    <figure className="paper-chart">
      <figcaption className="text-small text-muted">{chart.caption}</figcaption>
      <svg role="img" aria-label={chart.alt} viewBox={`0 0 ${WIDTH} ${height}`} fontSize={TEXT_SIZE}>
        {Object.entries(shapes).map(([place, shape]) =>
          shape.kind === "text" ? (
            <text key={place} x={shape.x} y={shape.y} fontWeight={shape.strong ? 600 : 400}>
              {shape.text}
            </text>
          ) : (
            <rect
              key={place}
              x={shape.x}
              y={shape.y}
              width={shape.width}
              height={shape.height}
              className={shape.filled ? "bar" : "bar bar-outlined"}
            />
          ),
        )}
      </svg>
    </figure>
  );
}
