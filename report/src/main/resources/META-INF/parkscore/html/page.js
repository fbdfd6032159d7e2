// Sorting, searching and filtering of the ranking; the page says everything without it.
(function () {
  "use strict";
  var table = document.querySelector(".ranking");
  var section = document.getElementById("ranking");
  var input = document.getElementById("find");
  if (!table || !input) {
    return;
  }
  var body = table.tBodies[0];
  var rows = Array.prototype.slice.call(body.rows);
  var below = Array.prototype.slice.call(table.querySelectorAll("tbody:not(:first-of-type) tr[id]"));
  var everybody = rows.concat(below);
  var rankings = (section.getAttribute("data-rankings") || "").split("|");
  var counts = document.querySelectorAll(".filters .count, .find .count");
  var chosen = {};

  function each(list, act) {
    Array.prototype.forEach.call(list, act);
  }

  function fold(text) {
    return text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
  }

  everybody.forEach(function (row) {
    row.groups = row.getAttribute("data-g").split(",");
    row.ranks = row.getAttribute("data-r").split("|");
    row.moves = (row.getAttribute("data-m") || "").split("|");
    row.words = fold(row.getAttribute("data-s") + " " + row.querySelector("th").textContent);
  });

  // Search and filters together decide which rows are seen.

  function fits(row, words) {
    var in_groups = Object.keys(chosen).every(function (filter) {
      return row.groups[filter] === chosen[filter];
    });
    return in_groups && row.words.indexOf(words) >= 0;
  }

  function show() {
    var words = fold(input.value);
    var narrowed = words !== "" || Object.keys(chosen).length > 0;
    var seen = 0;
    everybody.forEach(function (row) {
      row.hidden = !fits(row, words);
      seen += row.hidden ? 0 : 1;
    });
    each(table.tBodies, function (part) {
      var title = part.querySelector(".sub");
      if (title) {
        title.hidden = !part.querySelector("tr[id]:not([hidden])");
      }
    });
    var told = seen ? table.getAttribute("data-found") + " " + seen : table.getAttribute("data-none");
    each(counts, function (count) {
      count.textContent = narrowed ? told : "";
    });
    rerank();
  }

  // Ranks and moves are those within the groups that are chosen, where the model ranks within them.

  function rerank() {
    var at = Math.max(0, rankings.indexOf(Object.keys(chosen).sort().join("+")));
    everybody.forEach(function (row) {
      row.cells[0].textContent = row.ranks[at];
      var cell = row.querySelector(".v");
      if (cell) {
        move(cell, row.moves[at] || "");
      }
    });
  }

  function move(cell, text) {
    var mark = document.createElement("span");
    mark.textContent = text;
    mark.className = text.charAt(0) === "▲" ? "up" : text.charAt(0) === "▼" ? "down" : "";
    cell.replaceChildren(mark);
  }

  function choose(filter, value) {
    if (value === "" || chosen[filter] === value) {
      delete chosen[filter];
    } else {
      chosen[filter] = value;
    }
    document.querySelector(".everybody").setAttribute("aria-pressed", String(Object.keys(chosen).length === 0));
    each(document.querySelectorAll('[data-filter="' + filter + '"] button'), function (button) {
      button.setAttribute("aria-pressed", String(button.value === chosen[filter]));
    });
    show();
  }

  document.querySelector(".everybody").addEventListener("click", function () {
    Object.keys(chosen).forEach(function (filter) {
      choose(filter, "");
    });
    each(document.querySelectorAll("[data-filter] select"), function (select) {
      select.value = "";
    });
  });

  each(document.querySelectorAll("[data-filter]"), function (group) {
    var filter = group.getAttribute("data-filter");
    group.addEventListener("click", function (event) {
      if (event.target.closest("button")) {
        choose(filter, event.target.closest("button").value);
      }
    });
    group.addEventListener("change", function (event) {
      delete chosen[filter];
      choose(filter, event.target.value);
    });
  });

  // A click on a head sorts by its column, a second one the other way round, a third as it was.

  function figure(cell) {
    var text = cell ? cell.textContent.trim() : "";
    var sign = text.charAt(0) === "▼" || text.charAt(0) === "−" ? -1 : 1;
    var digits = text.replace(/[^0-9.]/g, "");
    return digits === "" ? (text === "—" && cell.className.indexOf("v") >= 0 ? 0 : NaN) : sign * parseFloat(digits);
  }

  function compare(column, down) {
    return function (a, b) {
      var x = figure(a.cells[column]);
      var y = figure(b.cells[column]);
      var order;
      if (isNaN(x) && isNaN(y)) {
        order = a.cells[column].textContent.localeCompare(b.cells[column].textContent, "zh");
      } else if (isNaN(x) || isNaN(y)) {
        return isNaN(x) ? 1 : -1;
      } else {
        order = x - y;
      }
      return (down ? -order : order) || rows.indexOf(a) - rows.indexOf(b);
    };
  }

  function sort(head, column) {
    var was = head.getAttribute("aria-sort");
    var first = head.getAttribute("data-first");
    var next = !was ? first : was === first ? (first === "ascending" ? "descending" : "ascending") : "";
    each(table.tHead.rows[0].cells, function (other) {
      other.removeAttribute("aria-sort");
    });
    var sorted = rows.slice();
    if (next) {
      head.setAttribute("aria-sort", next);
      sorted.sort(compare(column, next === "descending"));
    }
    sorted.forEach(function (row) {
      body.appendChild(row);
    });
  }

  var column = 0;
  each(table.tHead.rows[0].cells, function (head, place) {
    var at = column;
    column += head.colSpan;
    if (head.hasAttribute("data-still")) {
      return;
    }
    var button = document.createElement("button");
    button.type = "button";
    button.append.apply(button, Array.prototype.slice.call(head.childNodes));
    head.appendChild(button);
    head.setAttribute("data-first", place === 0 || !head.classList.contains("n") ? "ascending" : "descending");
    button.addEventListener("click", function () {
      sort(head, at);
    });
  });

  // "/" searches, Enter opens the first that fits, Escape shows all, arrows walk through the names.

  function links() {
    return Array.prototype.filter.call(table.querySelectorAll("tbody th a"), function (link) {
      return !link.closest("tr").hidden;
    });
  }

  function step(by) {
    var all = links();
    var at = all.indexOf(document.activeElement);
    var next = all[at < 0 ? 0 : at + by];
    if (next) {
      next.focus();
    }
    return Boolean(next);
  }

  document.addEventListener("keydown", function (event) {
    var typing = /INPUT|SELECT|TEXTAREA/.test(document.activeElement.tagName);
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === "/" && !typing) {
      event.preventDefault();
      input.focus();
      input.select();
    } else if (event.key === "Escape") {
      input.value = "";
      show();
    } else if (event.key === "Enter" && document.activeElement === input && links().length) {
      location.hash = links()[0].getAttribute("href");
    } else if (event.key === "ArrowDown" && (document.activeElement === input || table.contains(document.activeElement))) {
      event.preventDefault();
      step(1);
    } else if (event.key === "ArrowUp" && table.contains(document.activeElement)) {
      event.preventDefault();
      step(-1);
    }
  });

  input.addEventListener("input", show);
  document.querySelector(".find").hidden = false;
  document.querySelector(".filters").hidden = false;
})();
