import test from 'ava';
import fc from 'fast-check';
import {emptyDraft} from '../../source/draft/draft.ts';
import {ordersBetween} from '../../source/draft/order-between.ts';
import {type Paragraph, paragraphsOf, partIds} from '../../source/draft/paragraph.ts';
import {apply, inverse} from '../../source/draft/transaction.ts';
import {loadForms} from '../../source/files/load-forms.ts';
import {changesTo} from '../../source/report/changes-to.ts';
import {readTypedReport, typedReport} from '../../source/report/typed-report.ts';

const form = loadForms().forms.find(({id}) => id === '2021')!;
const text = fc.constantFrom(
	'甲',
	'乙乙',
	'丙{requests/received/total}件',
	'（一）丁',
	'{{戊',
	'己{三.新受}',
	'甲甲',
);
const texts = fc.array(text, {maxLength: 7});
const parts = fc.tuple(texts, texts, texts);
type Texts = readonly (readonly string[])[];

function drafted(all: Texts) {
	const draft = emptyDraft('d', '2021', {unit: '某局', year: 2024});
	let number = 0;
	const paragraphs = all.flatMap((own, index) => {
		const orders = ordersBetween(undefined, undefined, own.length);
		return own.map((one, at): [string, Paragraph] => [
			`p${++number}`,
			{part: partIds[index]!, order: orders[at]!, role: 'body', text: one},
		]);
	});
	return {...draft, paragraphs: Object.fromEntries(paragraphs), revision: 3};
}

test('what is written out for an editor reads back as the same, and nothing changes', (t) => {
	fc.assert(
		fc.property(parts, (all) => {
			const draft = drafted(all);
			const {parts: read, homeless} = readTypedReport(typedReport(draft.paragraphs, form), form);
			t.deepEqual(homeless, []);
			t.deepEqual(
				partIds.map((part) => read.get(part)),
				all as never,
			);
			t.deepEqual(changesTo(draft.paragraphs, 3, read).changes, []);
		}),
	);
});

test('any other texts come of the changes, and their inverse brings the draft back to the byte', (t) => {
	fc.assert(
		fc.property(parts, parts, (before, after) => {
			const draft = drafted(before);
			const wanted = new Map(partIds.map((part, index) => [part, after[index]!]));
			const {changes, differences} = changesTo(draft.paragraphs, 3, wanted);
			const next = apply(draft, {changes});
			for (const [index, part] of partIds.entries())
				t.deepEqual(
					paragraphsOf(next.paragraphs, part).map((one) => one.text),
					after[index],
				);
			t.is(differences.length === 0, JSON.stringify(before) === JSON.stringify(after));
			const back = apply(next, {changes: inverse(changes)}).paragraphs;
			const sorted = (all: object) => JSON.stringify(Object.entries(all).sort());
			t.is(sorted(back), sorted(draft.paragraphs));
		}),
	);
});
