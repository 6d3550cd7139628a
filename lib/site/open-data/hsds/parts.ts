import { derivedId } from "../../../store/records/identity";

/** A value as JSON has it. */
type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** One entity of HSDS. */
export type Entity = { readonly id: string; readonly [key: string]: Json };

const isEmpty = (value: Json): boolean =>
	value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

/** Without fields that have no value: HSDS knows no null, and an empty text says something. */
export function withoutEmpty<T extends Json>(value: T): T {
	if (Array.isArray(value)) return value.map((one) => withoutEmpty(one)) as never;
	if (typeof value !== "object" || value === null) return value;
	const filled = Object.entries(value).filter(([, one]) => !isEmpty(one));
	return Object.fromEntries(filled.map(([key, one]) => [key, withoutEmpty(one)])) as never;
}

/** The identifier of a part of a record: from the record's own, which never changes, and what the part is. */
export const partId = (record: string, part: string): string => derivedId(`hsds/${record}/${part}`);

/** As a list has it: the fields of the entity itself, and whose it is. */
export function flat(entity: Entity): Entity {
	const own = Object.entries(entity).filter(
		([key, value]) => typeof value !== "object" || key === "organization" || key === "location",
	);
	return Object.fromEntries(own) as Entity;
}
