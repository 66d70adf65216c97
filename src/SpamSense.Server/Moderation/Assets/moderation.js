"use strict";
(() => {
  const comments = [...document.querySelectorAll("#comments .comment, form > .comment")];
  const help = document.getElementById("help");
  let current = -1;

  const select = (index, scrolls) => {
    comments[current]?.classList.remove("current");
    current = Math.max(0, Math.min(comments.length - 1, index));
    const comment = comments[current];
    if (!comment) {
      return;
    }
    comment.classList.add("current");
    comment.tabIndex = -1;
    comment.focus({ preventScroll: true });
    if (scrolls) {
      comment.scrollIntoView({ block: "nearest" });
    }
  };

  const press = name => {
    // Without a choice a key must not act on what nobody looks at.
    const button = comments[current]?.querySelector(`button[name="${name}"]`);
    button?.click();
  };

  const keys = {
    j: () => select(current + 1, true),
    k: () => select(current - 1, true),
    a: () => press("approve"),
    s: () => press("spam"),
    x: () => comments[current]?.querySelector("input[type=checkbox]")?.click(),
    u: () => document.querySelector("button[data-key=u]")?.click(),
    "/": () => document.querySelector("input[data-key='/']")?.focus(),
    "?": () => help?.showModal(),
  };
  document.addEventListener("keydown", event => {
    const isTyping = event.target.matches("input:not([type=checkbox]), select, textarea");
    if (event.key === "Escape" && isTyping) {
      event.target.blur();
    }
    const act = keys[event.key];
    if (!act || isTyping || event.ctrlKey || event.metaKey || event.altKey || help?.open) {
      return;
    }
    event.preventDefault();
    act();
  });
  if (comments.length > 0) {
    // After a button was pressed the address names the next comment.
    const next = comments.findIndex(comment => "#" + comment.id === location.hash);
    if (next >= 0) {
      select(next, true);
    }
    document.addEventListener("click", event => {
      const index = comments.findIndex(comment => comment.contains(event.target));
      if (index >= 0 && !event.target.closest("a, button, input")) {
        select(index, false);
      }
    });
    document.querySelector(".keys")?.removeAttribute("hidden");
  }

  // A finding and its places in the text light up together.
  for (const comment of comments) {
    const places = [...comment.querySelectorAll("mark[data-findings]")];
    for (const item of comment.querySelectorAll("li[data-finding]")) {
      const own = places.filter(place => place.dataset.findings.split(" ").includes(item.dataset.finding));
      item.addEventListener("pointerenter", () => own.forEach(place => place.classList.add("lit")));
      item.addEventListener("pointerleave", () => own.forEach(place => place.classList.remove("lit")));
    }
  }

  const form = document.getElementById("thresholds");
  const figure = document.getElementById("scores");
  if (form && figure) {
    const approve = 0, review = 1, reject = 2;
    const classes = ["approve", "hold", "reject"];
    const counts = figure.dataset.counts.split(" ").filter(Boolean).map(entry => entry.split(":").map(Number));
    const margin = Math.round(Number(form.dataset.margin));
    const tiles = [...document.querySelectorAll("#outcome p")];
    const number = count => count.toLocaleString("en-US");
    const fields = Object.fromEntries(["hold", "reject"].map(name => [name, form.elements.namedItem(name)]));

    // The same as the server's: a fixed decision stays, and no verdict is milder than what the rules decide.
    const decide = (floor, percent, hold, high) => {
      if (floor >= 3) {
        return floor - 3;
      }
      const verdict = percent >= hold - margin && percent < hold + margin ? review : percent < hold ? approve : percent >= high ? reject : review;
      return Math.max(floor, verdict);
    };

    const show = () => {
      const hold = Math.round(Number(fields.hold.value)), high = Math.round(Number(fields.reject.value));
      const sums = [0, 0, 0];
      const columns = Array.from({ length: 100 }, () => [0, 0, 0]);
      for (const [floor, percent, checks] of counts) {
        const decision = decide(floor, percent, hold, high);
        sums[decision] += checks;
        columns[percent][decision] += checks;
      }
      tiles.forEach((tile, i) => {
        const before = Number(tile.querySelector("em").dataset.before);
        tile.querySelector("strong").textContent = number(sums[i]);
        tile.querySelector("em").textContent = sums[i] === before ? "as now" : sums[i] > before ? number(sums[i] - before) + " more" : number(before - sums[i]) + " fewer";
      });
      draw(columns, hold);
      document.getElementById("moves").hidden = true;
    };

    const draw = (columns, hold) => {
      const svg = figure.querySelector("svg");
      svg.querySelectorAll("rect").forEach(rect => rect.remove());
      const bottom = Number(svg.querySelector(".base").getAttribute("y1")), top = Number(svg.querySelector(".grid").getAttribute("y1"));
      const most = Math.max(1, ...columns.map(column => column.reduce((sum, count) => sum + Math.sqrt(count), 0)));
      columns.forEach((column, percent) => {
        let from = bottom;
        column.forEach((count, decision) => {
          if (count === 0) {
            return;
          }
          const height = Math.max(1, Math.sqrt(count) / most * (bottom - top));
          from -= height;
          const rect = document.createElementNS("http://www.w3.org/2000/svg", "rect");
          Object.entries({ class: classes[decision], x: percent + 0.06 + "%", width: "0.88%", y: from, height }).forEach(([name, value]) => rect.setAttribute(name, value));
          svg.append(rect);
        });
      });
      const mark = svg.querySelector(".mark");
      mark.setAttribute("x1", hold + "%");
      mark.setAttribute("x2", hold + "%");
      svg.append(mark);
    };

    for (const slider of form.querySelectorAll("input[type=range]")) {
      const field = fields[slider.dataset.for];
      slider.hidden = false;
      slider.addEventListener("input", () => {
        field.value = slider.value;
        if (Number(fields.hold.value) > Number(fields.reject.value)) {
          const other = slider.dataset.for === "hold" ? "reject" : "hold";
          fields[other].value = slider.value;
          form.querySelector(`input[data-for=${other}]`).value = slider.value;
        }
        show();
      });
      field.addEventListener("input", () => {
        slider.value = field.value;
        show();
      });
    }
  }
})();
