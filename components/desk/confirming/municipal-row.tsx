import { formatPhone } from "@/lib/base/format";
import type { PageState } from "@/lib/desk/answers/page-state";
import type { AskedIntervention } from "@/lib/desk/confirming/municipality-asked";
import { type RowField, rowFieldName } from "@/lib/desk/confirming/reply-fields";
import type { MunicipalAnswerCode } from "@/lib/model/municipal-answer-schema";
import type { OfferDocument } from "@/lib/model/offer-schema";
import { TextField } from "../../ui/forms/field";
import { GroupFrame } from "../../ui/forms/field-frame";

const CHOICES: readonly { value: MunicipalAnswerCode; label: string }[] = [
	{ value: "yes", label: "Ja" },
	{ value: "no", label: "Nej" },
	{ value: "unknown", label: "Ved ikke" },
];

const DETAILS: readonly { field: RowField; label: string; hint?: string }[] = [
	{ field: "navn", label: "Hvad hedder det hos jer?" },
	{ field: "telefon", label: "Telefon", hint: "Otte cifre. Til en funktion, ikke til en bestemt person." },
	{ field: "side", label: "Side på nettet", hint: "Fx www.kommune.dk/paaroerende." },
	{
		field: "spoerg",
		label: "Hvem skal man spørge efter?",
		hint: "Funktionen, fx “visitationen”. Ingen navne.",
	},
];

/** What stands in the directory: an offer with its number and page, so that a yes can say that it is right. */
const standing = ({ title, phone, url }: OfferDocument) =>
	[title, phone && `tlf. ${formatPhone(phone)}`, url].filter(Boolean).join(", ");

type Props = {
	intervention: AskedIntervention;
	/** Offers of the municipality's own that are published already. */
	onRecord: readonly OfferDocument[];
	/** What it answered the last time. */
	before: MunicipalAnswerCode | undefined;
	state: PageState | null;
};

/**
 * One intervention of a municipality's form. What a yes asks for appears with the yes, by style alone; where a
 * browser cannot do that, and where something is wrong in it, it always stands there.
 */
export function MunicipalRow({ intervention, onRecord, before, state }: Props) {
	const { slug, title, summary, alternativeNames } = intervention;
	const wired = (field: RowField) => {
		const name = rowFieldName(field, slug);
		const value = state?.values.find(([key]) => key === name)?.[1] ?? "";
		const error = state?.errors?.[name];
		return { name, value, ...(error ? { error } : {}) };
	};
	const chosen = wired("har");
	const answer = state ? chosen.value : before;
	const isWrong = DETAILS.some(({ field }) => wired(field).error) || chosen.error !== undefined;
	const also = alternativeNames.length > 0 && `Kaldes også: ${alternativeNames.join(", ")}. `;
	return (
		<div
			className={`grid min-w-0 gap-5 wrap-anywhere border-t border-t-line py-10 ${isWrong ? "" : "[&:not(:has([value=yes]:checked))_[data-yes]]:hidden"}`}
		>
			<GroupFrame
				name={chosen.name}
				{...(chosen.error ? { error: chosen.error } : {})}
				label={title}
				hint={
					<>
						{also}
						{summary}
					</>
				}
			>
				<div className="flex flex-wrap gap-x-10 gap-y-2.5">
					{CHOICES.map(({ value, label }, i) => (
						<label key={value} className="form-choice">
							<input
								id={i === 0 ? chosen.name : `${chosen.name}-${i + 1}`}
								type="radio"
								name={chosen.name}
								value={value}
								defaultChecked={value === answer}
							/>
							{label}
						</label>
					))}
				</div>
			</GroupFrame>
			<div data-yes className="grid min-w-0 gap-7.5 rounded-card bg-tint px-10 py-9">
				<p className="wrap-anywhere">
					{onRecord.length > 0
						? `I vejviseren står: ${onRecord.map(standing).join(" · ")}. Passer det, behøver I ikke skrive noget her.`
						: "Skriv navnet og mindst én måde at få fat i det på."}
				</p>
				{DETAILS.map(({ field, ...words }) => (
					<TextField key={field} {...wired(field)} {...words} autoComplete="off" />
				))}
			</div>
		</div>
	);
}
