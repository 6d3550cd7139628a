import { deskRoutes } from "@/lib/base/routes";
import type { PageState } from "@/lib/desk/answers/page-state";
import type { VouchedFact } from "@/lib/desk/confirming/vouched-facts";
import type { ConfirmRow } from "@/lib/desk/queue/confirm-list";
import { type ConfirmQuery, confirmAddress } from "@/lib/desk/queue/confirm-query";
import { recordFrom } from "@/lib/desk/queue/run-address";
import { ConfirmFields } from "./confirm-fields";
import { contactStatusWords } from "./contact-status-words";
import { dueWords } from "./due-words";
import { VouchedList } from "./vouched-list";

type RowProps = { row: ConfirmRow; query: ConfirmQuery; list: string; ticked: boolean; now: Date };

function Row({ row, query, list, ticked, now }: RowProps) {
	const { record, title, facts, provider, contactStatus } = row;
	const first = (wanted: VouchedFact["fact"]) => facts.find(({ fact }) => fact === wanted)?.text ?? null;
	const contact = { phone: first("phone"), email: first("email"), url: first("url") };
	const isOffer = query.kind === "offer";
	return (
		<li className="grid gap-x-15 gap-y-5 rounded-10 border border-line bg-sheet px-10 py-6 has-[:checked]:border-deep has-[:checked]:bg-tint wide:grid-cols-[2fr_3fr] wide:items-start [&_.form-choice]:border-0 [&_.form-choice]:bg-transparent [&_.form-choice]:px-0 [&_.form-hint]:block">
			<div>
				<label className="form-choice">
					<input
						type="checkbox"
						name="post"
						value={`${record.id}:${record.version}`}
						defaultChecked={ticked}
					/>
					<span>
						<strong>{title}</strong>
						<span className="form-hint">
							{dueWords(row, isOffer, now)} {isOffer && contactStatusWords(contactStatus, contact)}
						</span>
					</span>
				</label>
				<p className="flex flex-wrap gap-x-12.5 gap-y-2.5">
					<a className="py-1.5" href={recordFrom(list, record.id)}>
						Se og ret
					</a>
					{provider && !query.provider && (
						<a className="py-1.5" href={confirmAddress({ ...query, provider: provider.slug, page: 1 })}>
							Kun {provider.name}
						</a>
					)}
				</p>
			</div>
			<VouchedList facts={facts} kind={query.kind} />
		</li>
	);
}

type Props = {
	rows: readonly ConfirmRow[];
	query: ConfirmQuery;
	state: PageState | null;
	now: Date;
};

/**
 * What is due, the most overdue first: tick those you have confirmed, say how and which facts, and it is one step. The
 * buttons stay in sight.
 */
export function ConfirmList({ rows, query, state, now }: Props) {
	const sent = state?.values.filter(([name]) => name === "post") ?? [];
	const ticked = new Set(sent.map(([, value]) => value.split(":")[0]));
	const list = confirmAddress(query);
	const first = query.due === "contact" || query.due === "description" ? query.due : "all";
	return (
		<form method="post" action={deskRoutes.action("bekraeft-flere")}>
			<input type="hidden" name="tilbage" value={list} />
			<ul className="plain-list grid gap-10 [&_:is(input,a)]:[scroll-margin-block:5rem_14rem]">
				{rows.map((row) => (
					<Row key={row.record.id} {...{ row, query, list, now }} ticked={ticked.has(row.record.id)} />
				))}
			</ul>
			<div className="sticky bottom-0 z-10 mt-10 grid justify-items-start gap-5 rounded-t-card border border-line-strong bg-band px-10 py-6 max-sm:[&_.desk-row]:grid max-sm:[&_.desk-row]:grid-cols-2 max-sm:[&_.desk-row]:gap-5 max-sm:[&>.form-field]:w-full max-sm:[&>.form-field>span]:sr-only wide:flex wide:items-end wide:gap-x-15 wide:[&_.desk-row]:gap-x-7.5 wide:[&>fieldset]:min-w-0 wide:[&>fieldset]:flex-1">
				<ConfirmFields
					state={state}
					label="Dem med kryds passer stadig"
					first={first}
					{...(query.kind === "offer" ? {} : { only: "contact" as const })}
				/>
			</div>
		</form>
	);
}
