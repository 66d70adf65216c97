"use strict";
(() => {
  const byId = id => document.getElementById(id);
  const number = count => count.toLocaleString("en-US");
  const percent = share => (share * 100).toFixed(1) + "\u00A0%";

  const sliders = byId("sliders");
  if (sliders) {
    // from[i] is how many posts have a probability of at least i thousandths.
    const tail = name => {
      if (!sliders.dataset[name]) {
        return null;
      }
      const from = sliders.dataset[name].split(",").map(Number);
      from.push(0);
      for (let i = from.length - 2; i >= 0; i--) {
        from[i] += from[i + 1];
      }
      return from;
    };
    const all = tail("all"), approved = tail("approved"), spam = tail("spam");
    const hold = byId("hold"), reject = byId("reject");
    const mark = document.querySelector("#scores .mark");
    const columns = document.querySelectorAll("#scores rect");
    const show = () => {
      const low = Number(hold.value), high = Number(reject.value);
      const rejected = all[high], held = all[low] - rejected, pass = all[0] - all[low];
      byId("hold-value").textContent = percent(low / 1000);
      byId("reject-value").textContent = percent(high / 1000);
      byId("pass").textContent = number(pass) + " \u00B7 " + percent(pass / all[0]);
      byId("held").textContent = number(held) + " \u00B7 " + percent(held / all[0]);
      byId("rejected").textContent = number(rejected) + " \u00B7 " + percent(rejected / all[0]);
      byId("pass-bar").setAttribute("width", pass / all[0] * 100 + "%");
      byId("held-bar").setAttribute("width", (pass + held) / all[0] * 100 + "%");
      mark.setAttribute("x1", low / 10 + "%");
      mark.setAttribute("x2", low / 10 + "%");
      for (const column of columns) {
        const middle = (parseFloat(column.getAttribute("x")) + parseFloat(column.getAttribute("width")) / 2) * 10;
        column.setAttribute("class", middle < low ? "rel" : middle < high ? "hold" : "mon");
      }
      const lines = [];
      if (approved) {
        lines.push("Of " + number(approved[0]) + " posts that had been let through, " + number(approved[low] - approved[high]) + " would be held and " + number(approved[high]) + " rejected.");
      }
      if (spam) {
        lines.push("Of " + number(spam[0]) + " that had been called spam, " + number(spam[low]) + " would be stopped.");
      }
      byId("labels").textContent = lines.join(" ");
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
