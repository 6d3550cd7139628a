import type { EmergencyView } from "@/lib/catalogue/view";
import { formatDay } from "@/lib/format";
import { CallButton } from "../ui/call-button";

/** One place to turn at once: the number first when there is one, and always where we have it from. */
export function EmergencyCard({ contact }: { contact: EmergencyView }) {
	const { title, description, area, phone, hours, status, source } = contact;
	const from = source.url ? (
		<a href={source.url} rel="noreferrer">
			{source.label}
		</a>
	) : (
		`${source.label}, ikke fra et dokument`
	);
	return (
		<article className="card entry" id={contact.id}>
			<div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3">
				<div className="max-w-[44rem]">
					<h3>{title}</h3>
					<p className="text-[0.95rem] text-(--soft)">
						{area}
						{hours && ` · ${hours}`}
					</p>
					{status === "uncertain" && (
						<p className="mt-2 font-semibold text-(--warn)">Usikkert, om det stadig findes.</p>
					)}
					<p className="mt-2">{description}</p>
				</div>
				{phone && <CallButton phone={phone} to={title} quiet={status !== "active"} />}
			</div>
			<p className="mt-3 text-[0.9rem] text-(--soft)">
				Kilde: {from}
				{source.url && `, ${source.date ? formatDay(source.date) : "dato ikke oplyst"}. Aldrig bekræftet.`}
			</p>
		</article>
	);
}
