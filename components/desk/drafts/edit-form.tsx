import type { ComponentProps } from "react";
import { formatMoment } from "@/lib/base/calendar/danish-time";
import { deskRoutes } from "@/lib/base/routes";
import type { PageState } from "@/lib/desk/answers/page-state";
import { YAML_FIELD } from "@/lib/desk/door/yaml-form";
import type { EditPage } from "@/lib/desk/drafts/edit-page";
import { editedAsYaml } from "@/lib/model/describe-schema";
import { ErrorSummary } from "../../ui/forms/error-summary";
import { TextField } from "../../ui/forms/field";
import { controlProps, FieldFrame } from "../../ui/forms/field-frame";
import { DocumentFields } from "./document-form";

type Fields = ComponentProps<typeof DocumentFields>;
type Props = {
	page: EditPage;
	state: PageState | null;
	options: Fields["options"];
	warnings: Fields["warnings"];
	comments?: NonNullable<Fields["comments"]>;
	/** The address with what was typed earlier. */
	unsavedAddress: string;
};

function PlainField({ page, error }: { page: EditPage; error: string | undefined }) {
	const value = page.values.find(([name]) => name === YAML_FIELD)?.[1] ?? "";
	const noted = { name: YAML_FIELD, error };
	return (
		<FieldFrame {...noted} label="Indholdet som YAML">
			<textarea
				{...controlProps(noted)}
				className="form-input [font-family:ui-monospace,monospace] text-90"
				rows={40}
				defaultValue={value}
			/>
		</FieldFrame>
	);
}

/** The form in which a record is written, made from its schema; it says what it was begun from. */
export function EditForm({ page, state, options, warnings, comments = [], unsavedAddress }: Props) {
	const { kind, values, unsaved } = page;
	const typed = (name: string) => values.find(([key]) => key === name)?.[1] ?? "";
	const errors = state?.errors ?? {};
	const wrong = Object.entries(errors).map(([name, text]) => ({ name, text }));
	return (
		<>
			<ErrorSummary errors={wrong} fault={state?.fault ?? null} title="Der er ikke gemt endnu">
				{wrong.length > 0 && <p>Kladden er ikke gemt endnu. Det, du har skrevet, står her stadig.</p>}
			</ErrorSummary>
			{unsaved && (
				<p className="note">
					Du skrev noget her {formatMoment(unsaved.at)} og gemte det ikke. Vi har husket det.{" "}
					<a href={unsavedAddress}>Hent det frem</a>
				</p>
			)}
			<form
				className="edit-form grid gap-15 [&_:is(input,select,textarea,button,summary,a)]:[scroll-margin-block:7rem_5rem] [&_[id]]:[scroll-margin-block:7rem_5rem]"
				method="post"
				action={deskRoutes.action("gem-kladde")}
				data-autosave={deskRoutes.unsaved}
				data-form={page.formName}
				data-unsaved={unsavedAddress}
				noValidate
			>
				<button type="submit" name="gem" value="kladde" className="sr-only" tabIndex={-1} aria-hidden>
					Gem
				</button>
				<input type="hidden" name="post" value={page.post} />
				<input type="hidden" name="type" value={kind} />
				{page.mark && <input type="hidden" name="udkast" value={page.mark} />}
				<input type="hidden" name="version" value={page.version} />
				<input type="hidden" name="grundlag" value={page.base} />
				{editedAsYaml(kind) ? (
					<PlainField page={page} error={errors[YAML_FIELD]} />
				) : (
					<DocumentFields
						kind={kind}
						values={values}
						errors={errors}
						options={options}
						warnings={warnings}
						comments={comments}
						action={deskRoutes.action("gem-kladde")}
					/>
				)}
				<div
					id="gem"
					className="grid justify-items-start gap-7.5 rounded-card border border-line-strong bg-band px-12.5 py-10 [&+.plain-list]:mt-12.5 [&+.plain-list]:gap-6 [&>.form-field]:w-[min(100%,46rem)] [&>fieldset]:w-[min(100%,46rem)]"
					tabIndex={-1}
				>
					{!page.post && (
						<TextField
							name="navn"
							label="Navn i adressen"
							hint="Må være tomt: så laves det af navnet."
							value={typed("navn")}
							{...(errors.navn ? { error: errors.navn } : {})}
						/>
					)}
					<label className="form-field">
						<span>Hvad har du ændret, og hvorfor? (én linje)</span>
						<input className="form-input" name="grund" defaultValue={typed("grund")} maxLength={500} />
					</label>
					<label className="form-choice">
						<input type="checkbox" name="stor" value="ja" defaultChecked={typed("stor") === "ja"} />
						Læserne skal vide det
					</label>
					<div className="desk-row">
						<button
							className="button"
							type="submit"
							name="gem"
							value="kladde"
							data-tast={page.maySend ? "gem" : "gem send"}
						>
							Gem kladden
						</button>
						{page.maySend && (
							<button className="button button-quiet" type="submit" name="gem" value="send" data-tast="send">
								Gem, og send til godkendelse
							</button>
						)}
					</div>
				</div>
			</form>
		</>
	);
}
