// Comfort only: every open page works without this file. Menus close on Escape and on a click beside them.
document.addEventListener("click", (click) => {
  const inside = click.target.closest("details.pop, details.small-menu");
  for (const menu of document.querySelectorAll("details.pop[open], details.small-menu[open]")) {
    if (menu !== inside) menu.open = false;
  }
});
document.addEventListener("keydown", (key) => {
  if (key.key !== "Escape") return;
  for (const menu of document.querySelectorAll("details.pop[open], details.small-menu[open]")) {
    menu.open = false;
    if (menu.contains(document.activeElement)) menu.querySelector("summary").focus();
  }
});
