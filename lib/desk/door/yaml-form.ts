import { stringify } from "yaml";
import { KINDS, type Kind } from "../../model/kinds";
import { parseYamlMap } from "../../store/content-files/yaml";

/** The field in which a register is edited as text. */
export const YAML_FIELD = "d.yaml";

/** A register's document as the text people edit. */
export const yamlText = (document: unknown): string => stringify(document, { lineWidth: 0 });

/** Reads it back: the checked document, or what is wrong with it in Danish. */
export function readYamlText(
	kind: Kind,
	text: string,
): { document?: unknown; errors: Record<string, string> } {
	const { value, problems } = parseYamlMap(text.replace(/\r\n/g, "\n"));
	if (!value) return { errors: { [YAML_FIELD]: problems.join(" ") } };
	const parsed = KINDS[kind].safeParse(value);
	if (parsed.success) return { document: parsed.data, errors: {} };
	const messages = parsed.error.issues
		.slice(0, 20)
		.map(({ path, message }) => `${path.join(".")}: ${message}`);
	return { errors: { [YAML_FIELD]: messages.join(" ") } };
}
