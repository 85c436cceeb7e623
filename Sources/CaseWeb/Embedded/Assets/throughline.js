// Throughline: what script adds. Every page works without it.
(() => {
  'use strict';
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const make = (tag, words, className) => {
    const element = document.createElement(tag);
    if (words) element.textContent = words;
    if (className) element.className = className;
    return element;
  };

  // Whoever sent something that cannot go on is taken to what must be put right.
  document.querySelector('[data-focus]')?.focus();

  // Of a chart over time the latest is at its right, and a narrow screen shows that first.
  for (const chart of all('.scroll:has(svg.trend:not(.funnel))')) chart.scrollLeft = chart.scrollWidth;

  // One press sends a form once.
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented) return;
    if (form.dataset.sending) return event.preventDefault();
    form.dataset.sending = 'yes';
    setTimeout(() => delete form.dataset.sending, 4000);
  });

  // What is typed is saved as it is typed: soon after a pause, and at the latest ten seconds after it began.
  const autosave = (form) => {
    const status = document.querySelector('[data-saved]') ?? form.appendChild(make('span', '', 'saved'));
    let unsaved = false, saving = false, stopped = false, sent = false, waiting, began = 0, wait = 0, timer;

    const say = (words, isBad, more) => {
      if (status.textContent === words && !more) return;
      status.textContent = words;
      status.classList.toggle('not', isBad);
      if (more) status.append(' ', more);
    };
    const plan = (delay) => {
      clearTimeout(timer);
      timer = setTimeout(save, delay);
    };
    const failed = (words) => {
      wait = Math.min(wait ? wait * 2 : 5000, 60000);
      say(words, true);
      plan(wait);
    };
    const save = async () => {
      if (!unsaved || stopped || sent) return;
      if (saving) return plan(500);
      saving = true;
      unsaved = false;
      try {
        const body = new URLSearchParams(new FormData(form));
        const answer = await fetch(form.dataset.autosave, {
          method: 'POST', body, redirect: 'manual', headers: { 'X-Requested-With': 'autosave' },
          keepalive: String(body).length < 60000,
        });
        if (answer.ok) {
          wait = began = 0;
          const version = answer.headers.get('Draft-Version');
          if (version && form.elements.version) form.elements.version.value = version;
          const now = new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
          if (!unsaved) say('Saved ' + now, false);
        } else if (answer.status === 409) {
          stopped = unsaved = true;
          // What was typed goes with it: both versions are then shown side by side, and nothing is lost.
          const both = make('button', 'See both versions');
          both.type = 'button';
          both.addEventListener('click', () => { sent = true; form.requestSubmit(); });
          say('Not saved: somebody else saved this meanwhile.', true, both);
        } else {
          unsaved = true;
          const out = answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403;
          failed(out ? 'Not saved: you are signed out. Sign in from another tab and this page will save.'
            : 'Not saved: trying again');
        }
      } catch {
        unsaved = true;
        failed('Not saved: trying again');
      } finally {
        saving = false;
        if (waiting) {
          const { submitter } = waiting;
          waiting = undefined;
          form.requestSubmit(submitter);
        }
      }
    };
    const changed = () => {
      if (stopped) return;
      unsaved = true;
      began ||= Date.now();
      if (!wait) plan(Math.max(0, Math.min(1500, began + 10000 - Date.now())));
    };

    form.addEventListener('input', changed);
    form.addEventListener('change', changed);
    // A page sent while it is being saved would differ from what was saved a moment ago: it waits for the answer.
    form.addEventListener('submit', (event) => {
      if (saving) {
        event.preventDefault();
        waiting = event;
      } else sent = !event.defaultPrevented;
    });
    document.addEventListener('visibilitychange', () => { if (document.hidden) save(); });
    addEventListener('online', () => { if (unsaved) plan(0); });
    addEventListener('pageshow', () => { sent = false; });
    addEventListener('beforeunload', (event) => { if ((unsaved || saving) && !sent) event.preventDefault(); });
  };
  all('form[data-autosave]').forEach(autosave);

  // Files can be dropped anywhere on their form, and show how far they have come.
  all('form[data-upload]').forEach((form) => {
    const box = form.querySelector('input[type=file]');
    form.addEventListener('dragover', (event) => event.preventDefault());
    form.addEventListener('drop', (event) => {
      if (!event.dataTransfer.files.length || event.target.type === 'file') return;
      event.preventDefault();
      box.files = event.dataTransfer.files;
    });
    form.addEventListener('submit', (event) => {
      if (form.dataset.sending) return;
      event.preventDefault();
      form.dataset.sending = 'yes';
      const line = make('p'), words = make('span', 'Sending the files. '), bar = make('progress');
      line.setAttribute('role', 'status');
      bar.max = 1;
      line.append(words, bar);
      form.append(line);
      const stop = (said) => {
        delete form.dataset.sending;
        bar.remove();
        words.textContent = said;
      };
      const request = new XMLHttpRequest();
      request.upload.addEventListener('progress', (sent) => { bar.value = sent.loaded / (sent.total || 1); });
      request.addEventListener('error', () => stop('The files did not arrive. Nothing was kept: send them again.'));
      request.addEventListener('load', () => {
        if (request.status < 400) return location.assign(request.responseURL);
        const answer = new DOMParser().parseFromString(request.responseText, 'text/html');
        document.body.replaceWith(answer.body);
        document.querySelector('[data-focus]')?.focus();
      });
      request.open('POST', form.action);
      request.send(new FormData(form));
    });
  });

  // A long table narrows as one types.
  const plain = (text) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  all('table[data-filter]').forEach((table, place) => {
    const rows = all('tbody tr', table).map((row) => [row, plain(row.textContent)]);
    const box = make('div', '', 'filter'), label = make('label', table.dataset.filter), input = make('input');
    const count = make('span', '', 'quiet');
    input.type = 'search';
    input.id = label.htmlFor = 'filter:' + place;
    count.setAttribute('role', 'status');
    input.addEventListener('input', () => {
      const words = plain(input.value).split(/\s+/).filter(Boolean);
      const shown = rows.filter(([row, text]) => !(row.hidden = !words.every((word) => text.includes(word))));
      count.textContent = words.length ? `${shown.length} of ${rows.length}` : '';
    });
    input.addEventListener('keydown', (event) => { if (event.key === 'Enter') event.preventDefault(); });
    box.append(label, input, count);
    table.before(box);
  });

  // Rows of a group come and go in place; without script the same buttons send the form.
  const changedIn = (group) => group.dispatchEvent(new Event('input', { bubbles: true }));
  all('[data-group]').forEach((group) => {
    const template = group.querySelector(':scope > template'), add = group.querySelector(':scope > button[name=add]');
    const rows = () => all(':scope > [data-row]', group);
    let next = rows().length;
    const fit = () => { if (add) add.hidden = rows().length >= +group.dataset.limit; };
    group.addEventListener('click', (event) => {
      const button = event.target.closest('button');
      if (!button || !template) return;
      let then = add;
      if (button === add) {
        template.insertAdjacentHTML('beforebegin', template.innerHTML.replaceAll('[#]', `[${next++}]`));
        then = rows().at(-1).querySelector('input, select, textarea');
      } else if (button.name === 'remove') {
        button.closest('[data-row]').remove();
      } else return;
      event.preventDefault();
      fit();
      then?.focus();
      changedIn(group);
    });
  });

  // A picture wider than its place is first seen where today is.
  all('.scroll[data-show]').forEach((box) => {
    box.scrollLeft = box.scrollWidth * box.dataset.show / 1000 - box.clientWidth * 0.7;
  });

  // How much room is left in a text with a limit.
  all('textarea[data-limit]').forEach((box) => {
    const count = document.querySelector(`[data-count-for="${CSS.escape(box.id)}"]`);
    const show = () => {
      const left = +box.dataset.limit - [...box.value].length;
      const words = Math.abs(left) === 1 ? 'character' : 'characters';
      count.textContent = `${Math.abs(left).toLocaleString('en-GB')} ${words} ${left < 0 ? 'too many' : 'left'}`;
      count.classList.toggle('over', left < 0);
    };
    if (count) { box.addEventListener('input', show); show(); }
  });
})();
