/** Builds the lists from the embedded proof, filters them, and opens what the address names. */
export const script = `
(() => {
  const proof = JSON.parse(document.getElementById('proof').textContent);
  const form = document.querySelector('form'), list = document.getElementById('list'), count = form.querySelector('output');
  const places = (text) => text === '' ? [] : text.split(',').flatMap((range) => {
    const [from, to = from] = range.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, step) => from + step);
  });
  const element = (name, text, attributes = {}) => {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  };
  const counted = (count, what) => count + ' ' + what + (count === 1 ? '' : 's');
  const killers = proof.mutants.map(() => []);
  const checksOf = new Map(), mutantsOf = new Map();
  for (const check of proof.checks) {
    check.places = places(check.kills);
    for (const place of check.places) killers[place].push(check);
    checksOf.set(check.requirement, [...(checksOf.get(check.requirement) ?? []), check]);
  }
  proof.mutants.forEach((mutant, place) => { mutant.place = place; mutantsOf.set(mutant.breaks, [...(mutantsOf.get(mutant.breaks) ?? []), mutant]); });

  const link = (id) => element('a', id, { href: '#' + encodeURIComponent(id) });
  const listOf = (items) => { const made = element('ul', undefined, { class: 'plain' }); made.append(...items); return made; };
  const item = (id, text) => { const made = element('li'); made.append(link(id)); if (text) made.append(element('br'), element('small', text)); return made; };
  const code = (text) => { const made = element('pre'); made.append(element('code', text)); return made; };
  const heading = (text) => element('h3', text);
  const nameOf = (check) => check.id.slice(check.id.indexOf('/') + 1).replaceAll('-', ' ');
  const faultsOf = (found) => listOf(found.map((place) => item(proof.mutants[place].id, proof.mutants[place].says)));
  // Filled when it is opened: the faults of all checks together are many thousand links.
  const folded = (text, fill) => {
    const made = element('details', undefined, { class: 'more' });
    made.append(element('summary', text));
    made.addEventListener('toggle', () => { if (made.open && made.children.length === 1) made.append(fill()); });
    return made;
  };

  const requirementBody = (row) => {
    const checks = checksOf.get(row.id) ?? [], mutants = mutantsOf.get(row.id) ?? [];
    const hand = mutants.filter((each) => each.origin === 'hand'), derived = mutants.filter((each) => each.origin !== 'hand');
    const parts = [element('p', row.keyword + ', ' + row.basis + '. Source: ' + row.source, { class: 'source' })];
    if (row.untested) return [...parts, element('p', 'Untested: ' + row.untested)];
    parts.push(heading('Checks'), listOf(checks.map((check) => {
      const made = element('li', nameOf(check));
      const text = 'fails ' + counted(check.places.length, 'fault');
      made.append(check.places.length ? folded(text, () => faultsOf(check.places)) : element('small', ', ' + text));
      return made;
    })));
    if (hand.length) parts.push(heading('Faults written for it'), listOf(hand.map((each) => item(each.id, each.says))));
    if (derived.length) parts.push(heading('Faults derived from its schema'), listOf(derived.map((each) => item(each.id, each.equivalent ? 'Cannot be noticed. ' + each.equivalent : each.says))));
    if (!mutants.length) {
      const found = [...new Set(checks.flatMap((check) => check.places))];
      const shown = found.length > 20 ? ' (the first 20 of ' + found.length + ')' : '';
      parts.push(heading('Faults of other requirements that fail its checks' + shown), faultsOf(found.slice(0, 20)));
    }
    return parts;
  };
  // By requirement, the one that is broken first: the others fail in its wake.
  const guardsOf = (mutant, found) => {
    const all = [...new Set(found.map((check) => check.requirement))];
    const others = all.filter((id) => id !== mutant.breaks);
    return [...(all.length > others.length ? [mutant.breaks] : []), ...others].map((id) => {
      const made = item(id);
      for (const check of found) if (check.requirement === id) made.append(element('br'), element('small', nameOf(check)));
      return made;
    });
  };
  const mutantBody = (mutant) => {
    const broken = element('p', 'Breaks ', { class: 'source' });
    broken.append(link(mutant.breaks));
    if (mutant.equivalent) return [broken, element('p', 'Nobody can notice it: ' + mutant.equivalent)];
    const parts = [broken, heading('Checks that fail')];
    const found = killers[mutant.place];
    parts.push(found.length ? listOf(guardsOf(mutant, found)) : element('p', 'No check by its own assertion; the specification is contradicted in what other checks receive.', { class: 'none' }));
    if (mutant.contradicted.length) parts.push(heading('Requirements that its answers contradict, by the specification'), listOf(mutant.contradicted.map((id) => item(id))));
    parts.push(heading('Try it'), code('npx cardproof serve ' + mutant.api + ' --mutant ' + mutant.id + '\\nnpx cardproof run ' + mutant.api + ' --url http://127.0.0.1:4010' + (mutant.apiVersion ? ' --api-version ' + mutant.apiVersion : '') + ' --only ' + mutant.breaks));
    return parts;
  };
  const otherBody = (other) => [
    ...(other.refusedBy?.length ? [heading('Refused by'), listOf(other.refusedBy.map((id) => item(id)))] : []),
    ...(other.noticedBy?.length ? [heading('Reported, without weight'), listOf(other.noticedBy.map((id) => item(id)))] : []),
    ...(other.passes?.length ? [heading('What it keeps, and earns'), listOf(other.passes.map((id) => element('li', id)))] : []),
    ...(other.noticedBy?.length || other.refusedBy?.length || other.passes?.length ? [] : [element('p', other.passes ? 'No check passes.' : 'No requirement is red.', { class: 'none' })]),
  ];
  const entries = [
    ...proof.requirements.map((row) => ({ list: 'requirement', id: row.id, label: row.untested ? 'untested' : counted((checksOf.get(row.id) ?? []).length, 'check'), tone: row.untested ? 'untested' : 'pass', says: row.says, body: () => requirementBody(row) })),
    ...proof.mutants.map((mutant) => ({ list: 'mutant', id: mutant.id, label: mutant.equivalent ? 'equivalent' : mutant.killedByIntended ? 'noticed' : 'unnoticed', tone: mutant.equivalent ? 'untested' : mutant.killedByIntended ? 'pass' : 'fail', says: mutant.says, words: mutant.breaks, body: () => mutantBody(mutant) })),
    ...proof.variants.map((each) => ({ list: 'other', id: each.id, label: each.refusedBy.length ? 'refused' : 'conforms', tone: each.refusedBy.length ? 'fail' : 'pass', says: each.says, body: () => otherBody(each) })),
    ...proof.nullTargets.map((each) => ({ list: 'other', id: each.id, label: each.unearned.length ? 'passes' : 'no free pass', tone: each.unearned.length ? 'fail' : 'pass', says: each.says, body: () => otherBody(each) })),
  ];
  for (const entry of entries) entry.text = (entry.id + ' ' + entry.says + ' ' + (entry.words ?? '') + ' ' + entry.label).toLowerCase();
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  for (const check of proof.checks) if (!byId.has(check.id)) byId.set(check.id, byId.get(check.requirement));

  const rowOf = (entry) => {
    const row = element('details', undefined, { class: 'row', id: entry.id });
    const summary = element('summary');
    const says = element('span', entry.says, { class: 'says' });
    const name = element('span', entry.id, { class: 'id' });
    says.append(element('br'), name);
    summary.append(element('span', entry.label, { class: 'verdict v-' + entry.tone }), says);
    row.append(summary);
    row.addEventListener('toggle', () => {
      if (!row.open) return;
      // The address follows what was opened, so that it can be passed on and Back returns to it.
      history.replaceState(null, '', '#' + encodeURIComponent(entry.id));
      if (row.children.length > 1) return;
      const body = element('div', undefined, { class: 'body' });
      body.append(...entry.body());
      row.append(body);
    });
    return row;
  };
  const shownAtMost = 500;
  const apply = () => {
    const words = form.elements.search.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const found = entries.filter((entry) => entry.list === form.elements.list.value && words.every((word) => entry.text.includes(word)));
    list.replaceChildren(...found.slice(0, shownAtMost).map(rowOf));
    count.textContent = found.length > shownAtMost ? 'the first ' + shownAtMost + ' of ' + found.length : String(found.length);
  };
  const named = () => {
    try { return decodeURIComponent(location.hash.slice(1)); } catch { return ''; }
  };
  const open = () => {
    const entry = byId.get(named());
    if (!entry) return;
    form.elements.list.value = entry.list;
    if (!document.getElementById(entry.id)) form.elements.search.value = entry.id;
    apply();
    if (!document.getElementById(entry.id)) { form.elements.search.value = entry.id; apply(); }
    const row = document.getElementById(entry.id);
    row.open = true;
    row.scrollIntoView();
  };
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', open);
  // A link to the present address changes no hash, but the reader may have listed something else since.
  list.addEventListener('click', (event) => {
    if (event.target.closest('a')?.hash === location.hash) open();
  });
  apply();
  open();
})();
`;
