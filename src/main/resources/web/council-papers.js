/* Comforts for pages that work without them: completion, filters that apply at once, keys, copying. */
(function () {
  "use strict";

  var WAIT = 150;
  var FEWEST = 2;

  /* A search box that completes what is typed: the editable combobox with a list of WAI-ARIA. */
  function complete(input) {
    var list = document.createElement("ul");
    var said = document.createElement("p");
    var options = [];
    var active = -1;
    var timer = 0;
    var asked = "";

    list.id = input.id + "-options";
    list.className = "cp-options";
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", "Suggestions");
    said.className = "govuk-visually-hidden";
    said.setAttribute("role", "status");
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "false");
    input.setAttribute("aria-controls", list.id);
    var holder = document.createElement("div");
    holder.className = "cp-combobox";
    input.parentNode.insertBefore(holder, input);
    holder.append(input, list, said);

    function close() {
      list.hidden = true;
      active = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    }

    function mark(index) {
      if (active >= 0) options[active].setAttribute("aria-selected", "false");
      active = index;
      if (index < 0) {
        input.removeAttribute("aria-activedescendant");
        return;
      }
      options[index].setAttribute("aria-selected", "true");
      input.setAttribute("aria-activedescendant", options[index].id);
      options[index].scrollIntoView({ block: "nearest" });
    }

    function choose(index) {
      input.value = options[index].dataset.query;
      close();
      input.form.requestSubmit();
    }

    function option(suggestion, index) {
      var item = document.createElement("li");
      var kind = document.createElement("span");
      item.id = list.id + "-" + index;
      item.setAttribute("role", "option");
      item.setAttribute("aria-selected", "false");
      item.dataset.query = query(suggestion);
      item.textContent = suggestion.text + " ";
      kind.className = "cp-options__kind";
      kind.textContent = suggestion.kind + ", " + suggestion.count;
      item.append(kind);
      item.addEventListener("mousedown", function (event) {
        event.preventDefault();
        choose(index);
      });
      return item;
    }

    function show(suggestions) {
      options = suggestions.map(option);
      active = -1;
      list.replaceChildren.apply(list, options);
      if (options.length === 0) {
        said.textContent = "";
        close();
        return;
      }
      list.hidden = false;
      input.setAttribute("aria-expanded", "true");
      said.textContent = options.length === 1 ? "1 suggestion" : options.length + " suggestions";
    }

    function ask() {
      var typed = input.value.trim();
      asked = typed;
      if (typed.length < FEWEST) {
        show([]);
        return;
      }
      fetch("/api/suggest?q=" + encodeURIComponent(typed))
        .then(function (answer) {
          return answer.ok ? answer.json() : { suggestions: [] };
        })
        .then(function (answer) {
          if (asked === typed && document.activeElement === input) show(answer.suggestions || []);
        })
        .catch(close);
    }

    input.addEventListener("input", function () {
      window.clearTimeout(timer);
      timer = window.setTimeout(ask, WAIT);
    });
    input.addEventListener("blur", close);
    input.form.addEventListener("submit", function () {
      window.clearTimeout(timer);
      asked = "";
      close();
    });
    input.addEventListener("keydown", function (event) {
      if (list.hidden) {
        if (event.key === "ArrowDown" && input.value.trim().length >= FEWEST) {
          event.preventDefault();
          ask();
        }
        return;
      }
      var last = options.length - 1;
      if (event.key === "ArrowDown") mark(active < last ? active + 1 : -1);
      else if (event.key === "ArrowUp") mark(active < 0 ? last : active - 1);
      else if (event.key === "Enter" && active >= 0) choose(active);
      else if (event.key === "Escape") close();
      else return;
      event.preventDefault();
    });
  }

  /* What the search box asks for when a suggestion is taken. */
  function query(suggestion) {
    var words = '"' + suggestion.text.replace(/"/g, "") + '"';
    var fields = { committee: "committee:", officer: "officer:", topic: "topic:", member: "member:" };
    return suggestion.kind in fields ? fields[suggestion.kind] + words : suggestion.text;
  }

  /* Filters apply when they are ticked; the button for it is needed for the dates only. */
  function applyAtOnce(form) {
    form.addEventListener("change", function (event) {
      if (event.target.type === "checkbox") {
        try {
          sessionStorage.setItem("cp-focus", event.target.id);
        } catch (e) {
          /* the focus is lost, no more */
        }
        form.requestSubmit();
      }
    });
    var kept = null;
    try {
      kept = sessionStorage.getItem("cp-focus");
      sessionStorage.removeItem("cp-focus");
    } catch (e) {
      kept = null;
    }
    var again = kept && document.getElementById(kept);
    if (again) again.focus({ preventScroll: false });
  }

  /* Blank fields stay out of the address. */
  function tidy(form) {
    form.addEventListener("submit", function () {
      form.querySelectorAll("input[name]").forEach(function (input) {
        if (input.type !== "checkbox" && input.value === "") input.disabled = true;
      });
    });
    window.addEventListener("pageshow", function () {
      form.querySelectorAll("input[disabled]").forEach(function (input) {
        input.disabled = false;
      });
    });
  }

  function copies(button) {
    if (!navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener("click", function () {
      var text = document.getElementById(button.dataset.copies).textContent.trim();
      navigator.clipboard.writeText(text).then(function () {
        button.textContent = "Copied";
      });
    });
  }

  /* n and p go to the next and the previous place marked, / to the search box. */
  function keys() {
    var at = 0;
    document.addEventListener("keydown", function (event) {
      var in_field = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
      if (in_field || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "/") {
        var box = document.getElementById("q");
        if (!box || box.offsetParent === null) return;
        event.preventDefault();
        box.focus();
        box.select();
        return;
      }
      if (event.key !== "n" && event.key !== "p") return;
      var here = /^#hit-(\d+)$/.exec(location.hash);
      if (here) at = Number(here[1]);
      var next = event.key === "n" ? at + 1 : at - 1;
      if (!document.getElementById("hit-" + next)) return;
      at = next;
      location.hash = "hit-" + next;
    });
  }

  document.querySelectorAll("input[type=search][name=q]").forEach(complete);
  document.querySelectorAll("form[data-applies]").forEach(applyAtOnce);
  document.querySelectorAll("form").forEach(tidy);
  document.querySelectorAll("button[data-copies]").forEach(copies);
  keys();
})();
