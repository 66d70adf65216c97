"use strict";
(() => {
  const byId = id => document.getElementById(id);
  const number = count => count.toLocaleString("en-US");
  const percent = share => (share * 100).toFixed(1) + "\u00A0%";

  const sliders = byId("sliders");
  if (sliders) {
    // from[i] is how many posts have a probability of at least i steps.
    const parts = [sliders, ...sliders.querySelectorAll("tr[data-counts]")].map(element => {
      const from = element.dataset.counts.split(",").map(Number);
      from.push(0);
      for (let i = from.length - 2; i >= 0; i--) {
        from[i] += from[i + 1];
      }
      return { from, bars: element.querySelector("svg").querySelectorAll("rect"), cells: element.querySelectorAll("td.number") };
    });
    const steps = parts[0].from.length - 1;
    const hold = byId("hold"), reject = byId("reject");
    const marks = document.querySelectorAll("#scores .mark");
    const columns = document.querySelectorAll("#scores rect");
    const show = () => {
      const low = Number(hold.value), high = Number(reject.value);
      byId("hold-value").textContent = percent(low / steps);
      byId("reject-value").textContent = percent(high / steps);
      for (const { from, bars, cells } of parts) {
        const counts = [from[0] - from[low], from[low] - from[high], from[high]];
        bars[1].setAttribute("width", (counts[0] + counts[1]) / from[0] * 100 + "%");
        bars[2].setAttribute("width", counts[0] / from[0] * 100 + "%");
        const targets = from !== parts[0].from ? cells : ["pass", "held", "rejected"].map(byId);
        counts.forEach((count, i) => { targets[i].textContent = number(count) + " \u00B7 " + percent(count / from[0]); });
      }
      for (const mark of marks) {
        mark.setAttribute("x1", low / steps * 100 + "%");
        mark.setAttribute("x2", low / steps * 100 + "%");
      }
      for (const column of columns) {
        const middle = (parseFloat(column.getAttribute("x")) + parseFloat(column.getAttribute("width")) / 2) / 100 * steps;
        column.setAttribute("class", middle < low ? "rel" : middle < high ? "hold" : "mon");
      }
    };
    hold.addEventListener("input", () => {
      reject.value = Math.max(Number(reject.value), Number(hold.value));
      show();
    });
    reject.addEventListener("input", () => {
      hold.value = Math.min(Number(reject.value), Number(hold.value));
      show();
    });
    sliders.hidden = false;
    show();
  }

  for (const table of document.querySelectorAll("table.sortable")) {
    const body = table.tBodies[0];
    [...table.tHead.rows[0].cells].forEach((head, index) => {
      if (head.classList.contains("fixed")) {
        return;
      }
      const isNumber = head.classList.contains("number");
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const now = head.getAttribute("aria-sort");
        const descends = now ? now === "ascending" : isNumber;
        for (const other of table.tHead.rows[0].cells) {
          other.removeAttribute("aria-sort");
        }
        head.setAttribute("aria-sort", descends ? "descending" : "ascending");
        const value = row => isNumber ? Number(row.cells[index].dataset.v) : row.cells[index].textContent;
        const compare = (a, b) => isNumber ? value(a) - value(b) : value(a).localeCompare(value(b));
        body.append(...[...body.rows].sort((a, b) => descends ? compare(b, a) : compare(a, b)));
      });
    });
  }

  const theme = document.createElement("button");
  theme.type = "button";
  theme.className = "theme";
  const isDark = () => (document.documentElement.dataset.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  const name = () => { theme.textContent = isDark() ? "Light" : "Dark"; };
  theme.addEventListener("click", () => {
    document.documentElement.dataset.theme = isDark() ? "light" : "dark";
    name();
  });
  name();
  document.body.append(theme);
})();
