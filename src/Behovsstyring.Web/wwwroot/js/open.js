// Comfort only: every open page works without this file. The workspace uses it too.
const menus = "details.pop[open], details.small-menu[open]";

// Menus close on a click beside them, on a choice, and on Escape; so do explanations.
document.addEventListener("click", (click) => {
  const inside = click.target.closest("a") ? null : click.target.closest("details.pop, details.small-menu");
  for (const menu of document.querySelectorAll(menus)) {
    if (menu !== inside) menu.open = false;
  }
});

document.addEventListener("keydown", (key) => {
  if (key.key === "Escape") {
    for (const menu of document.querySelectorAll(menus)) {
      menu.open = false;
      if (menu.contains(document.activeElement)) menu.querySelector("summary").focus();
    }
    for (const term of document.querySelectorAll(".term:hover, .term:focus")) {
      term.classList.add("shut");
      const reopen = () => term.classList.remove("shut");
      term.addEventListener("mouseleave", reopen, { once: true });
      term.addEventListener("blur", reopen, { once: true });
    }
  }

  // Arrow keys go from row to row in a list, from link to link or from box to box.
  if (key.key === "ArrowDown" || key.key === "ArrowUp") {
    const row = document.activeElement?.closest("table.data tbody tr, .work-grid tbody tr");
    const part = ["a", "input[type=checkbox]"].find((kind) => document.activeElement.matches(kind));
    if (!row || !part) return;
    const next = key.key === "ArrowDown" ? row.nextElementSibling : row.previousElementSibling;
    const found = next?.querySelector(part);
    if (found) {
      found.focus();
      key.preventDefault();
    }
  }
});
