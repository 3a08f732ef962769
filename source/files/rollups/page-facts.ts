import {Failure} from '../../failure.ts';
import type {PageFacts} from '../../rollup/plan/published-book.ts';
import {mhtPages} from '../reading/mht-pages.ts';
import {oneLine} from './outputs/one-line.ts';
import {readChanging} from './read-changing.ts';
import {look} from './walk.ts';

/** Where browsers and the sites of offices write what a page is. */
const addresses = [
	/<!--\s*saved from url=\(\d+\)(\S+)\s*-->/iu,
	/^Snapshot-Content-Location:\s*(\S+)/imu,
	/<link[^>]+rel=["']?canonical["']?[^>]*href=["']([^"']+)/iu,
	/<meta[^>]+(?:name|property)=["']?(?:url|og:url|ContentUrl)["']?[^>]*content=["']([^"']+)/iu,
];
const dates = [
	/<meta[^>]+name=["']?(?:PubDate|publishdate|others_publishdate)["']?[^>]*content=["'](\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2})/iu,
	/<meta[^>]*content=["'](\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2})[^"']*["'][^>]*name=["']?PubDate/iu,
	/发布(?:日期|时间)[:：]\s*(?:<[^>]+>\s*)*(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2})/u,
];

/** The address and the date that a saved page says of itself; where it says no date, the day here on which it was saved. */
export function pageFacts(place: string): PageFacts {
	const text = headOf(place);
	const address = firstOf(addresses, text);
	const date = firstOf(dates, text)?.replaceAll(/[/.年月]/gu, '-');
	const saved = date === undefined ? savedOn(place) : undefined;
	return {
		...(address && {address: oneLine(address)}),
		...(date !== undefined && {date: padded(date)}),
		...(saved !== undefined && {saved}),
	};
}

function savedOn(place: string): string | undefined {
	const {changed} = look(place);
	if (changed <= 0) return undefined;
	const day = new Date(changed);
	return padded(`${day.getFullYear()}-${day.getMonth() + 1}-${day.getDate()}`);
}

// The tags are the same letters in every encoding but the wide ones, which no site uses.
function headOf(place: string): string {
	try {
		const {bytes} = readChanging(look(place));
		const head = textOf(bytes);
		if (!/^mime-version:/imu.test(head.slice(0, 4096))) return head;
		const [page] = mhtPages(bytes);
		return page ? `${head.slice(0, 4096)}\n${textOf(page)}` : head;
	} catch (error) {
		if (error instanceof Failure) return '';
		throw error;
	}
}

function textOf(bytes: Uint8Array): string {
	const head = bytes.subarray(0, 65_536);
	try {
		return new TextDecoder('utf-8', {fatal: true}).decode(head, {stream: true});
	} catch {
		return new TextDecoder('gb18030').decode(head);
	}
}

function firstOf(patterns: readonly RegExp[], text: string): string | undefined {
	for (const pattern of patterns) {
		const found = pattern.exec(text)?.[1];
		if (found) return found;
	}

	return undefined;
}

function padded(date: string): string {
	return date
		.split('-')
		.map((part) => part.padStart(2, '0'))
		.join('-');
}
