import test from 'ava';
import '../../../source/text/pack-text.ts';
import {newView} from '../../../source/look/view.ts';
import {paintScreen} from '../../../source/pages.ts';
import type {Request} from '../../../source/program/request.ts';
import {type Driven, start} from '../drive.ts';

const plain = {color: false, wideAmbiguous: false};

function firstLine({session}: Driven): string {
	return paintScreen(plain, session(), newView()).lines[0]!;
}

/** A demonstration with the sample of 示例县水利局, and perhaps a draft of another unit, with this many edits. */
function trial(columns: number, own?: {unit: string; edits: number}) {
	const asked: Request[] = [];
	let isThere = false;
	const gouji: Driven = start(
		(request) => {
			asked.push(request);
			if (request.type === 'keep') return isThere ? undefined : {type: 'kept'};
			if (request.type !== 'listOnLeaving') return undefined;
			const drafts = [...gouji.drafts.drafts.values()].map(({draft}) => ({
				id: draft.id,
				unit: draft.header.unit,
				year: draft.header.year,
				form: draft.form,
				revision: draft.revision,
				savedAt: '',
				blanks: 0,
				mustFindings: 0,
				handedIn: false,
			}));
			return {type: 'leavingListed', drafts};
		},
		columns,
		undefined,
		{demo: {units: ['示例县水利局']}},
	);
	gouji.drafts.create('2021', {unit: '示例县水利局', year: 2025});
	gouji.dispatch({type: 'goToStart'}, {type: 'openDraft', id: 'draft-1'});
	gouji.keys('5 enter');
	if (own) {
		gouji.drafts.create('2021', {unit: own.unit, year: 2025});
		gouji.dispatch({type: 'openDraft', id: 'draft-2'});
		for (let edit = 0; edit < own.edits; edit++) gouji.keys('7 enter');
	}

	return {
		gouji,
		asked,
		refuse() {
			isThere = true;
		},
	};
}

for (const columns of [60, 80, 120]) {
	test(`【试用】 stands on the first line of every page of a draft and of the start page, ${columns} wide`, (t) => {
		const {gouji} = trial(columns, {unit: '某市某区某某某某某某某局', edits: 1});
		for (const key of ['alt+1', 'alt+2', 'alt+7', 'ctrl+w']) {
			gouji.keys(key);
			t.regex(firstLine(gouji), / 勾稽【试用】 /, key);
		}

		const ordinary = start();
		ordinary.dispatch({type: 'goToStart'});
		t.notRegex(firstLine(ordinary), /试用/);
	});
}

test('a demonstration without a figure of another unit is left without a question', (t) => {
	for (const own of [undefined, {unit: '某局', edits: 0}, {unit: '示例县 水利局', edits: 2}]) {
		const {gouji} = trial(120, own);
		gouji.keys('ctrl+q');
		t.true(gouji.session().ended, own?.unit);
	}
});

test('what was typed for another unit is kept where that is chosen', (t) => {
	const {gouji, asked} = trial(120, {unit: '我市某局', edits: 1});
	gouji.keys('ctrl+q');
	t.is(gouji.session().ended, undefined);
	t.like(gouji.choice().lines[0], {
		words: {values: {unit: '我市某局', year: 2025}},
	});
	gouji.keys('enter');
	t.deepEqual(
		asked.filter(({type}) => type === 'keep'),
		[{type: 'keep', ids: ['draft-2']}],
	);
	t.true(gouji.session().ended);
});

test('it is thrown away only where that is said, and Esc stays', (t) => {
	const {gouji, asked} = trial(120, {unit: '我市某局', edits: 1});
	gouji.keys('ctrl+q esc');
	t.is(gouji.session().ended, undefined);
	t.is(gouji.dialog(), undefined);
	gouji.keys('ctrl+q ctrl+q down enter');
	t.true(gouji.session().ended);
	t.false(asked.some(({type}) => type === 'keep'));
});

test('what cannot be kept keeps the demonstration open, with the reason', (t) => {
	const {gouji, refuse} = trial(120, {unit: '我市某局', edits: 1});
	refuse();
	gouji.keys('ctrl+q enter');
	gouji.fail({key: 'draft.thereAlready', values: {unit: '我市某局', year: 2025}});
	t.is(gouji.session().ended, undefined);
	t.regex(gouji.notice(), /“我市某局”2025年度的草稿在您的草稿中已经有了/);
});

test('outside a demonstration nothing is asked', (t) => {
	const gouji = start();
	gouji.drafts.create('2021', {unit: '我市某局', year: 2025});
	gouji.dispatch({type: 'openDraft', id: 'draft-1'});
	gouji.keys('5 enter ctrl+q');
	t.true(gouji.session().ended);
});
