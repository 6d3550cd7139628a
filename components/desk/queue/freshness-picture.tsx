import type { MonthFreshness } from "@/lib/directory/offers/freshness-by-month";

/** From the bottom up; each has its own shade, and its own words in the table. */
const LAYERS = [
	["confirmed", "Bekræftet inden for et halvt år", "fill-fresh", "bg-fresh"],
	["ageing", "Et halvt til et helt år", "fill-deep/45", "bg-deep/45"],
	["old", "Over et år", "fill-warn", "bg-warn"],
	["never", "Aldrig", "fill-line-strong", "bg-line-strong"],
] as const;

const [WIDTH, HEIGHT, STEP, BAR] = [360, 120, 30, 22] as const;

const monthName = (month: string, style: "short" | "long") =>
	new Date(`${month}-15T12:00:00Z`).toLocaleDateString("da-DK", {
		month: style,
		...(style === "long" ? { year: "numeric" } : {}),
	});

function Bar({ month, at, most }: { month: MonthFreshness; at: number; most: number }) {
	let below = 0;
	return LAYERS.map(([layer, , fill]) => {
		const height = (month[layer] / most) * HEIGHT;
		below += height;
		return (
			<rect
				key={layer}
				className={`${fill} stroke-sheet`}
				x={at * STEP + (STEP - BAR) / 2}
				y={HEIGHT - below}
				width={BAR}
				height={height}
			/>
		);
	});
}

function Figures({ months }: { months: readonly MonthFreshness[] }) {
	return (
		<details>
			<summary>Se tallene</summary>
			<div className="overflow-x-auto" tabIndex={-1}>
				<table className="w-full text-95 [&_:is(th,td)]:px-3.5 [&_:is(th,td)]:py-2.5 [&_td]:text-right [&_th]:text-left [&_tr]:border-b [&_tr]:border-b-line">
					<caption className="sr-only">Hvor friske tilbuddene var, måned for måned</caption>
					<thead>
						<tr>
							<th scope="col">Måned</th>
							{LAYERS.map(([layer, words]) => (
								<th key={layer} scope="col">
									{words}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{months.toReversed().map((month) => (
							<tr key={month.month}>
								<th scope="row">{monthName(month.month, "long")}</th>
								{LAYERS.map(([layer]) => (
									<td key={layer}>{month[layer]}</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</div>
		</details>
	);
}

/** How fresh the offers were over the last year: a picture, and the same as a table. */
export function FreshnessPicture({ months }: { months: readonly MonthFreshness[] }) {
	const totals = months.map((month) => LAYERS.reduce((sum, [layer]) => sum + month[layer], 0));
	const most = Math.max(...totals);
	const last = months.at(-1);
	if (!last || most === 0) return null;
	return (
		<section className="desk-part" aria-labelledby="friskhed">
			<h2 id="friskhed">Hvor friske er tilbuddene?</h2>
			<svg
				className="h-auto w-full max-w-300"
				viewBox={`0 0 ${WIDTH} ${HEIGHT + 20}`}
				role="img"
				aria-label={`Nu er ${last.confirmed} af ${totals.at(-1)} tilbud bekræftet inden for et halvt år. Tallene står i tabellen.`}
			>
				{months.map((month, i) => (
					<g key={month.month}>
						<Bar month={month} at={i} most={most} />
						<text
							className="fill-ink text-[11px]"
							x={i * STEP + STEP / 2}
							y={HEIGHT + 15}
							textAnchor="middle"
						>
							{monthName(month.month, "short").replace(".", "")}
						</text>
					</g>
				))}
			</svg>
			<ul className="flex flex-wrap gap-x-12.5 gap-y-2.5 text-95">
				{LAYERS.map(([layer, words, , ground]) => (
					<li key={layer} className="flex items-center gap-3.5">
						<span className={`inline-block size-7 rounded-8 ${ground}`} aria-hidden="true" />
						{words}: {last[layer]}
					</li>
				))}
			</ul>
			<Figures months={months} />
		</section>
	);
}
