// Small comforts on pages that work without them: theme, map, shared highlights, steps, keys, filter, citation.
// A classic script on purpose: browsers refuse module scripts from a folder on disk.
'use strict';
(function () {
  const root = document.documentElement;

  // The theme first, before anything is painted. Storage may be refused; then the system's choice stands.
  const store = {
    get() { try { return localStorage.getItem('waybill-theme'); } catch { return null; } },
    set(value) { try { localStorage.setItem('waybill-theme', value); } catch { /* not kept, and nothing lost */ } },
  };
  if (store.get()) root.dataset.theme = store.get();

  document.addEventListener('DOMContentLoaded', () => {
    const $ = (selector, from = document) => from.querySelector(selector);
    const $$ = (selector, from = document) => [...from.querySelectorAll(selector)];
    const still = matchMedia('(prefers-reduced-motion: reduce)');
    const say = (text) => { $('#said').textContent = text; };
    $$('.tools, .steps, .filter, .zoom, .cite button').forEach((e) => { e.hidden = false; });

    // ---- what belongs together lights up together
    const idsOf = (e) => (e.dataset.claims || '').split(' ').filter(Boolean);
    const carriers = new Map();
    $$('[data-claims]').forEach((e) => idsOf(e).forEach((id) => carriers.set(id, [...(carriers.get(id) || []), e])));
    function light(ids) {
      $$('.lit').forEach((e) => e.classList.remove('lit'));
      ids.forEach((id) => (carriers.get(id) || []).forEach((e) => e.classList.add('lit')));
    }
    const over = (event) => { const e = event.target.closest?.('[data-claims]'); light(e ? idsOf(e) : chosen()); };
    document.addEventListener('pointerover', over);
    document.addEventListener('focusin', over);
    const chosen = () => { const id = location.hash.slice(1); return carriers.has(id) ? [id] : idsOf($('.say.now') || document.body); };

    // ---- the map: its window on the drawing is the viewBox; letters and badges keep their size
    const map = mapOf($('#map-svg'), $('#map-frame'));
    function mapOf(svg, frame) {
      if (!svg) return null;
      const home = svg.viewBox.baseVal, whole = { x: home.x, y: home.y, w: home.width, h: home.height };
      let now = { ...whole }, run = 0;
      const put = (box) => {
        const k = Math.min(1, Math.max(1 / 12, box.w / whole.w));
        const room = 0.28; // as much as is drawn around the view
        now = { w: whole.w * k, h: whole.h * k };
        now.x = Math.min(whole.w * (1 + room) - now.w, Math.max(-whole.w * room, box.x));
        now.y = Math.min(whole.h * (1 + room) - now.h, Math.max(-whole.h * room, box.y));
        svg.setAttribute('viewBox', `${now.x} ${now.y} ${now.w} ${now.h}`);
        frame.style.setProperty('--k', k);
        frame.dataset.zoom = k > 0.5 ? 1 : k > 0.25 ? 2 : k > 0.125 ? 4 : 8;
        scale(k);
      };
      const bar = $('.scale-bar', frame), text = bar.nextElementSibling;
      const [full, unit] = [Number(bar.dataset.units), Number(text.textContent.replace(/[^0-9]/g, ''))];
      function scale(k) {
        const rect = svg.getBoundingClientRect();
        const perPixel = Math.min(now.w / rect.width, now.h / rect.height);
        let km = unit;
        while (full * (km / unit) / perPixel > 150 && km > 1) km = km > 10 && String(km)[0] === '5' ? km * 0.4 : km / 2;
        const px = full * (km / unit) / perPixel;
        bar.setAttribute('width', px);
        bar.firstElementChild.setAttribute('d', `M1 0V8H${px - 1}V0`);
        text.textContent = `${Math.round(km).toLocaleString('en')} km`;
      }
      const go = (to) => {
        cancelAnimationFrame(run);
        if (still.matches) return put(to);
        const from = { ...now }, start = performance.now();
        const step = (time) => {
          const t = Math.min(1, (time - start) / 420), e = t < 0.5 ? 2 * t * t : 1 - (2 - 2 * t) ** 2 / 2;
          put({ x: from.x + (to.x - from.x) * e, y: from.y + (to.y - from.y) * e, w: from.w + (to.w - from.w) * e });
          if (t < 1) run = requestAnimationFrame(step);
        };
        run = requestAnimationFrame(step);
      };
      const zoom = (by, at = { x: now.x + now.w / 2, y: now.y + now.h / 2 }) => {
        const w = Math.min(whole.w, Math.max(whole.w / 12, now.w * by)), f = w / now.w;
        return { x: at.x - (at.x - now.x) * f, y: at.y - (at.y - now.y) * f, w };
      };
      const point = (event) => {
        const p = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
        return { x: p.x, y: p.y };
      };
      // The wheel zooms only with Ctrl or after a click into the map, so that the page can still be scrolled past it.
      svg.addEventListener('wheel', (event) => {
        if (!event.ctrlKey && !frame.contains(document.activeElement)) return;
        event.preventDefault();
        cancelAnimationFrame(run);
        put(zoom(event.deltaY > 0 ? 1.18 : 1 / 1.18, point(event)));
      }, { passive: false });
      let grip = null;
      svg.addEventListener('pointerdown', (event) => { if (event.button === 0 && event.pointerType === 'mouse') grip = { at: point(event), id: event.pointerId, moved: false }; });
      svg.addEventListener('pointermove', (event) => {
        if (!grip) return;
        const p = point(event);
        if (!grip.moved && Math.hypot(p.x - grip.at.x, p.y - grip.at.y) < now.w / 200) return;
        if (!grip.moved) { svg.setPointerCapture(grip.id); svg.classList.add('drag'); }
        grip.moved = true;
        put({ x: now.x - (p.x - grip.at.x), y: now.y - (p.y - grip.at.y), w: now.w });
      });
      const drop = () => { setTimeout(() => { grip = null; }); svg.classList.remove('drag'); };
      svg.addEventListener('pointerup', drop);
      svg.addEventListener('pointercancel', drop);
      svg.addEventListener('click', (event) => { if (grip?.moved) event.preventDefault(); }, true);
      frame.tabIndex = 0;
      frame.setAttribute('role', 'group');
      frame.setAttribute('aria-label', 'Map: plus and minus zoom, arrow keys move, 0 shows all');
      frame.addEventListener('keydown', (event) => {
        const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
        const to = step ? { ...now, x: now.x + step[0] * now.w / 6, y: now.y + step[1] * now.h / 6 }
          : event.key === '+' || event.key === '=' ? zoom(1 / 1.5) : event.key === '-' ? zoom(1.5) : event.key === '0' ? whole : null;
        if (!to) return;
        event.preventDefault();
        event.stopPropagation();
        go(to);
      });
      scale(1);
      return {
        nearer: () => go(zoom(1 / 1.6)), farther: () => go(zoom(1.6)), whole: () => go(whole),
        show(ids) {
          const at = ids.map((id) => document.getElementById(id)?.transform?.baseVal[0]?.matrix).filter(Boolean);
          if (!at.length) return go(whole);
          const [x0, x1] = [Math.min(...at.map((m) => m.e)), Math.max(...at.map((m) => m.e))];
          const [y0, y1] = [Math.min(...at.map((m) => m.f)), Math.max(...at.map((m) => m.f))];
          const w = Math.min(whole.w, Math.max((x1 - x0) * 1.7, (y1 - y0) * 1.7 * whole.w / whole.h, whole.w / 4));
          go({ w, x: (x0 + x1) / 2 - w / 2, y: (y0 + y1) / 2 - w / 2 * whole.h / whole.w });
        },
      };
    }

    // ---- one statement after the other: of the story, or of the document
    const steps = $$('.say').length ? $$('.say') : $$('.cards .card');
    const isStory = !!$('.say');
    const shown = () => steps.filter((s) => !s.classList.contains('out'));
    const at = () => shown().findIndex((s) => (isStory ? s.classList.contains('now') : '#' + s.id === location.hash));
    function step(by) {
      const list = shown();
      if (!list.length) return;
      const here = at();
      const next = list[here < 0 ? (by > 0 ? 0 : list.length - 1) : Math.min(list.length - 1, Math.max(0, here + by))];
      if (isStory) history.replaceState(null, '', '#' + next.id); else location.hash = next.id;
      if (isStory) choose(next);
    }
    function choose(next) {
      steps.forEach((s) => s.classList.toggle('now', s === next));
      count();
      light(idsOf(next));
      next.scrollIntoView({ block: 'center', behavior: still.matches ? 'auto' : 'smooth' });
      map?.show((next.dataset.places || '').split(' ').filter(Boolean));
    }
    function count() { const e = $('#step-of'); if (e) e.textContent = at() < 0 ? `${shown().length}` : `${at() + 1} of ${shown().length}`; }
    count();

    // ---- the address: a claim or a step that it names is chosen
    function arrive() {
      const id = location.hash.slice(1), target = id && document.getElementById(id);
      light(chosen());
      if (!target) return;
      if (target.classList.contains('say')) return choose(target);
      if (target.classList.contains('card')) {
        target.focus({ preventScroll: true });
        $(`#mark-${CSS.escape(id)}`)?.scrollIntoView({ block: innerWidth > 940 ? 'nearest' : 'start' });
      }
    }
    addEventListener('hashchange', arrive);
    arrive();
    $$('mark').forEach((mark) => mark.addEventListener('click', () => { if (!String(getSelection())) location.hash = idsOf(mark)[0]; }));

    // ---- sections in the head: which one is on the screen
    const links = new Map($$('.top nav a[href^="#"]').map((a) => [a.hash.slice(1), a]));
    if (links.size) {
      const seen = new Set();
      const watch = new IntersectionObserver((entries) => {
        entries.forEach((e) => (e.isIntersecting ? seen.add(e.target.id) : seen.delete(e.target.id)));
        const first = [...links.keys()].find((id) => seen.has(id) && !(id === 'map' && seen.has('story')));
        links.forEach((a, id) => (id === first ? a.setAttribute('aria-current', 'true') : a.removeAttribute('aria-current')));
      }, { rootMargin: '-15% 0px -60% 0px' });
      links.forEach((_, id) => { const e = document.getElementById(id); if (e) watch.observe(e); });
    }

    // ---- the filter
    const filter = $('#filter');
    filter?.addEventListener('input', () => {
      const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
      const keep = (e) => words.every((w) => e.textContent.toLowerCase().includes(w));
      [...$$('.say'), ...$$('.checks tbody tr')].forEach((e) => e.classList.toggle('out', !keep(e)));
      $$('.chapter').forEach((c) => c.classList.toggle('out', !$('.say:not(.out)', c)));
      count();
      say(`${shown().length} statements shown`);
    });

    // ---- buttons and keys
    const dark = () => (root.dataset.theme || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
    const deeds = {
      theme() { root.dataset.theme = dark() ? 'light' : 'dark'; store.set(root.dataset.theme); },
      help() { $('.help').showModal(); },
      back() { step(-1); }, next() { step(1); },
      nearer() { map?.nearer(); }, farther() { map?.farther(); }, whole() { map?.whole(); },
      cite(button) {
        const link = location.href.split('#')[0] + '#' + button.closest('.card').id;
        copy(`${button.dataset.cite} ${link}`).then((ok) => {
          button.textContent = ok ? 'Copied' : 'Not copied';
          say(ok ? 'Citation copied' : 'The browser did not allow copying');
          setTimeout(() => { button.textContent = 'Copy citation'; }, 2000);
        });
      },
    };
    async function copy(text) {
      try { await navigator.clipboard.writeText(text); return true; } catch { /* not on a secure address; the old way */ }
      const box = document.createElement('textarea');
      box.value = text;
      document.body.append(box);
      box.select();
      const ok = document.execCommand('copy');
      box.remove();
      return ok;
    }
    document.addEventListener('click', (event) => { const b = event.target.closest?.('[data-do]'); if (b) deeds[b.dataset.do]?.(b); });
    document.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, dialog[open], .wide')) {
        if (event.key === 'Escape' && event.target === filter) { filter.value = ''; filter.dispatchEvent(new Event('input')); filter.blur(); }
        return;
      }
      if (event.key === '/' && filter) { event.preventDefault(); filter.focus(); }
      else if (event.key === '?') deeds.help();
      else if (event.key === 'ArrowRight') step(1);
      else if (event.key === 'ArrowLeft') step(-1);
      else if (event.key === 'Escape') {
        steps.forEach((s) => s.classList.remove('now'));
        history.replaceState(null, '', location.pathname + location.search);
        light([]);
        count();
        map?.whole();
      }
    });
    addEventListener('beforeprint', () => $$('.checks details, .card details, .as-table').forEach((d) => { d.open = true; }));
  });
})();
