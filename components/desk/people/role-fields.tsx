import { factorFor } from "@/lib/desk/door/permissions";
import { ROLES } from "@/lib/desk/sign-in/person";
import { GroupFrame } from "../../ui/forms/field-frame";
import { ROLE_WORDS } from "./role-words";

export type MunicipalityChoice = { code: string; name: string };

type Props = {
	/** Sets the ids of one form's fields apart from another's on the same page. */
	id: string;
	roles: readonly string[];
	municipalities: readonly string[];
	choices: readonly MunicipalityChoice[];
	errors: Readonly<Record<string, string>>;
};

type Boxes = {
	id: string;
	name: string;
	given: readonly string[];
	options: readonly { value: string; label: string }[];
};

function Checkboxes({ id, name, given, options }: Boxes) {
	return options.map(({ value, label }, i) => (
		<label key={value} className="form-choice">
			<input
				type="checkbox"
				id={i === 0 ? `${id}${name}` : undefined}
				name={name}
				value={value}
				defaultChecked={given.includes(value)}
			/>
			{label}
		</label>
	));
}

/** What a person may do, and where. */
export function RoleFields({ id, roles, municipalities, choices, errors }: Props) {
	const roleOptions = ROLES.map((value) => ({
		value,
		label: `${ROLE_WORDS[value].name}: ${ROLE_WORDS[value].may}${factorFor(value) === "never" ? "" : ". Kræver login i to trin"}`,
	}));
	const placeOptions = choices.map(({ code, name }) => ({ value: code, label: name }));
	return (
		<>
			<GroupFrame name="rolle" id={`${id}rolle`} label="Roller" error={errors.rolle}>
				<Checkboxes id={id} name="rolle" given={roles} options={roleOptions} />
			</GroupFrame>
			<details open={Boolean(errors.kommune) || municipalities.length > 0}>
				<summary className="cursor-pointer py-3.5 font-semibold text-deep">
					Kommuner for en kommunal redaktør
				</summary>
				<GroupFrame name="kommune" id={`${id}kommune`} label="Kommuner" error={errors.kommune} isNamedAbove>
					<div className="grid grid-cols-[repeat(auto-fill,minmax(12rem,1fr))] gap-3.5">
						<Checkboxes id={id} name="kommune" given={municipalities} options={placeOptions} />
					</div>
				</GroupFrame>
			</details>
		</>
	);
}
