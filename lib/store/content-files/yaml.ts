import { parseDocument, type YAMLError } from "yaml";

const REASONS: Record<string, string> = {
	DUPLICATE_KEY: "et navn står to gange",
	MULTILINE_IMPLICIT_KEY: "linjen er hverken en liste eller et navn med kolon efter",
	BAD_INDENT: "indrykningen passer ikke",
	MISSING_CHAR: "der mangler et tegn, fx et anførselstegn eller en parentes",
};

function inDanish({ code, linePos }: YAMLError): string {
	const [at] = linePos ?? [];
	const where = at ? ` (linje ${at.line}, kolonne ${at.col})` : "";
	return `YAML kan ikke læses: ${REASONS[code] ?? code}${where}`;
}

/**
 * Reads YAML that is a map of names.
 * @returns its value, or nothing and, in Danish, every reason why it cannot be read. Aliases (`*name`) are
 * refused: nobody needs them here, and a few lines of them can fill the memory.
 */
export function parseYamlMap(text: string): {
	value: Record<string, unknown> | undefined;
	problems: string[];
} {
	const document = parseDocument(text);
	if (document.errors.length > 0) return { value: undefined, problems: document.errors.map(inDanish) };
	let value: unknown;
	try {
		value = document.toJS({ maxAliasCount: 0 });
	} catch {
		return { value: undefined, problems: ["YAML kan ikke læses: henvisninger med & og * bruges ikke her"] };
	}
	if (typeof value === "object" && value !== null && !Array.isArray(value)) {
		return { value: value as Record<string, unknown>, problems: [] };
	}
	return { value: undefined, problems: ["filen skal være YAML: navne med hver sin værdi"] };
}
