import { formatMoment } from "@/lib/base/calendar/danish-time";
import { deskRoutes } from "@/lib/base/routes";
import { oneOf } from "@/lib/desk/door/kind-words";
import type { Result } from "@/lib/desk/links/check-link";
import type { LinkRow, Links } from "@/lib/desk/links/list";
import { Count } from "../door/count";

/** Nothing came back. */
const SILENT: readonly Result[] = ["unreachable", "timeout"];

const GROUPS: readonly { results: readonly Result[]; title: string; hint: string }[] = [
	{
		results: ["broken", ...SILENT],
		title: "Virker ikke",
		hint: "Find den rigtige adresse, eller tag linket væk.",
	},
	{ results: ["moved"], title: "Er flyttet", hint: "Linket virker, men siden har fået en ny adresse." },
	{
		results: ["refused"],
		title: "Kunne ikke ses efter",
		hint: "Nogle sider svarer kun mennesker. Prøv selv at åbne linket.",
	},
];

function Row({ url, at, result, detail, records }: LinkRow) {
	return (
		<li>
			<a href={url} rel="noreferrer">
				{url}
			</a>
			<span className="form-hint">
				{result === "moved" ? `Ny adresse: ${detail}` : `Vi fandt: ${detail}`} · {formatMoment(at)}
			</span>
			<span>
				{records.map(({ id, kind, slug }, i) => (
					<span key={id}>
						{i > 0 && ", "}
						<a href={deskRoutes.record(id)}>
							{oneOf(kind)}: {slug}
						</a>
					</span>
				))}
			</span>
		</li>
	);
}

/** The links that are not well, the worst first, with the records they stand in. */
export function LinkList({ links }: { links: Links }) {
	const { rows, well, unseen, latest } = links;
	// A server without a connection finds nothing wrong but itself.
	const isCutOff = well === 0 && rows.length > 0 && rows.every(({ result }) => SILENT.includes(result));
	return (
		<>
			<p>
				{well} links svarer, som de skal.
				{unseen > 0 && ` ${unseen} er der ikke set på endnu.`}
				{latest && ` Der er sidst set på links ${formatMoment(latest)}.`}
			</p>
			{isCutOff && (
				<p className="note">
					Ingen af dem svarede. Det er nok serveren her, der ikke kan komme ud på nettet.
				</p>
			)}
			{GROUPS.map(({ results, title, hint }) => {
				const own = rows.filter(({ result }) => results.includes(result));
				if (own.length === 0) return null;
				return (
					<section key={title} className="desk-part">
						<h2>
							{title} <Count of={own.length} />
						</h2>
						<p className="form-hint">{hint}</p>
						<ul className="record-rows">
							{own.map((row) => (
								<Row key={row.url} {...row} />
							))}
						</ul>
					</section>
				);
			})}
		</>
	);
}
